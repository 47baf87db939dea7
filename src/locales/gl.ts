import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'gl',
  title: 'A súa elección sobre as cookies',
  description:
    'Utilizamos cookies e tecnoloxías similares só se vostede o acepta, para as finalidades seguintes: {purposes}. Pode rexeitalas e cambiar a súa elección en calquera momento.',
  controller: 'Responsable do tratamento: {who}.',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rexeitar todo',
  settings: 'Configurar',
  policy: 'Política de privacidade',
  imprint: 'Aviso legal',
  preferencesTitle: 'Preferencias de privacidade',
  preferencesDescription:
    'Decida sobre cada finalidade. Pode volver aquí e cambiar a súa elección en calquera momento.',
  save: 'Gardar a elección',
  close: 'Pechar sen gardar',
  closeRejecting: 'Pechar e rexeitar todo',
  alwaysActive: 'Sempre activo',
  saved: 'Gardouse a súa elección.',
  reloading: 'A páxina cárgase de novo para deter os servizos en execución.',
  signal: 'Oposición respectada: o seu navegador envía o sinal «Global Privacy Control».',
  news: 'Novo desde a súa última elección: {purposes}.',
  categories: {
    necessary: {
      name: 'Necesario',
      purpose:
        'Fai falta para que este sitio web funcione, por exemplo para lembrar a súa elección.',
    },
    functional: {
      name: 'Funcións adicionais',
      purpose: 'Servizos complementarios como vídeos, mapas ou chat.',
    },
    analytics: {
      name: 'Estatísticas',
      purpose: 'Para saber como se usa este sitio web e melloralo.',
    },
    marketing: {
      name: 'Publicidade',
      purpose: 'Para mostrar anuncios acordes cos seus intereses e medir a eficacia destes.',
    },
    social: {
      name: 'Redes sociais',
      purpose: 'Contidos de redes sociais, que así teñen coñecemento da súa visita.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Coa carga envíanse datos, como o seu enderezo IP, ao provedor ({provider}), que tamén pode almacenar e ler datos no seu dispositivo.',
  once: 'Cargar unha vez',
  always: 'Cargar sempre {service}',
  alwaysCategory: 'Permitir sempre: {category}',
  stop: 'Deixar de cargar {service}',
  stopCategory: 'Deixar de permitir: {category}',
  original: 'Abrir en {service}',
  privacy: 'Política de privacidade: {provider}',
  loading: 'Cargando: {label}.',
  stopped: 'Xa non se carga: {label}.',
  formTitle: 'O envío require {service}',
  formAbout:
    'Este formulario está protexido por {service} e non se pode enviar ata que ese servizo estea cargado.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'As súas opcións de privacidade',
  description:
    'Utilizamos cookies e tecnoloxías similares, agás que vostede se opoña, para as finalidades seguintes: {purposes}. Pode opoñerse e cambiar a súa elección en calquera momento.',
  others:
    'Tamén utilizamos cookies e tecnoloxías similares para outras finalidades, agás que vostede se opoña: consulte «Configurar».',
  preferences:
    'O que está activado utilízase mentres vostede non o desactive. Pode volver aquí e cambiar a súa elección en calquera momento.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Fixo a súa elección o {date}.',
  undecided: 'Aínda non fixo a súa elección.',
  change: 'Cambiar a súa elección',
  choose: 'Elixir agora',
  choice: 'A súa elección',
  allowed: 'permitido',
  refused: 'rexeitado',
  unanswered: 'pendente',
  how: {
    'accept-all': 'todo aceptado',
    'reject-all': 'todo rexeitado',
    preferences: 'finalidade por finalidade',
    embed: 'nun contido incrustado',
    close: 'pechado sen aceptar',
    gpc: 'polo sinal de privacidade do seu navegador',
    api: 'cos controis propios deste sitio web',
    import: 'tomada do aviso anterior',
  },
  copy: 'Copiar o rexistro',
  copied: 'Copiouse o rexistro.',
  provider: 'Provedor',
  thisSite: 'Este mesmo sitio web',
  purpose: 'Finalidade',
  hosts: 'Servidores contactados',
  privacy: 'Política de privacidade',
  stored: 'Cookies e datos almacenados',
  storedBy: 'Cookies e datos: {service}',
  name: 'Nome',
  place: 'Tipo',
  period: 'Prazo de conservación',
  places: {
    cookie: 'Cookie',
    local: 'Almacenamento local',
    session: 'Almacenamento de sesión',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'ata que se peche o navegador',
  untilTabCloses: 'ata que se peche a lapela',
  notStated: 'non indicado polo provedor',
  none: 'ningún',
  nothingStored: 'non consta ningún no enderezo deste sitio web',
  ownTitle: 'Consentimento de cookies',
  ownPurpose: 'Lembra a elección que faga aquí',
  purposes: {
    audience: 'Medición de audiencia',
    behaviour: 'Gravación do uso das páxinas',
    performance: 'Medición dos tempos de carga',
    conversions: 'Medición da eficacia da publicidade',
    advertising: 'Publicidade personalizada',
    tags: 'Xestión doutros servizos',
    contacts: 'Xestión de contactos',
    chat: 'Chat',
    video: 'Vídeos',
    audio: 'Música e pódcasts',
    maps: 'Mapas',
    fonts: 'Tipos de letra',
    images: 'Imaxes',
    publications: 'Publicacións en liña',
    posts: 'Publicacións de redes sociais',
    sharing: 'Compartir contidos',
    comments: 'Comentarios',
    forms: 'Formularios e enquisas',
    meetings: 'Citas e reunións',
    protection: 'Protección contra abusos',
    payment: 'Pagamentos',
  },
} as const satisfies DeclarationTexts;
