import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'ca',
  title: 'La vostra elecció sobre les galetes',
  description:
    'Utilitzem galetes i tecnologies similars només si hi esteu d’acord, per a les finalitats següents: {purposes}. Podeu rebutjar-les i canviar la vostra elecció en qualsevol moment.',
  controller: 'Responsable del tractament: {who}.',
  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  settings: 'Configura',
  policy: 'Política de privacitat',
  imprint: 'Avís legal',
  preferencesTitle: 'Preferències de privacitat',
  preferencesDescription:
    'Decidiu sobre cada finalitat. Podeu tornar aquí i canviar la vostra elecció en qualsevol moment.',
  save: 'Desa l’elecció',
  close: 'Tanca sense desar',
  closeRejecting: 'Tanca i rebutja-ho tot',
  alwaysActive: 'Sempre actiu',
  saved: 'S’ha desat la vostra elecció.',
  reloading: 'La pàgina es torna a carregar per aturar els serveis en execució.',
  signal: 'Oposició respectada: el vostre navegador envia el senyal «Global Privacy Control».',
  news: 'Nou des de la vostra última elecció: {purposes}.',
  categories: {
    necessary: {
      name: 'Necessari',
      purpose: 'Cal perquè aquest web funcioni, per exemple per recordar la vostra elecció.',
    },
    functional: {
      name: 'Funcions addicionals',
      purpose: 'Serveis complementaris com ara vídeos, mapes o xat.',
    },
    analytics: {
      name: 'Estadístiques',
      purpose: 'Per saber com s’utilitza aquest web i millorar-lo.',
    },
    marketing: {
      name: 'Publicitat',
      purpose: 'Per mostrar anuncis segons els vostres interessos i mesurar-ne l’efecte.',
    },
    social: {
      name: 'Xarxes socials',
      purpose: 'Continguts de xarxes socials, que així s’assabenten de la vostra visita.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'La càrrega envia dades, com ara la vostra adreça IP, al proveïdor ({provider}), que també pot emmagatzemar i llegir dades al vostre dispositiu.',
  once: 'Carrega una vegada',
  always: 'Carrega sempre {service}',
  alwaysCategory: 'Permet sempre: {category}',
  stop: 'Deixa de carregar {service}',
  stopCategory: 'Deixa de permetre: {category}',
  original: 'Obre al web original: {service}',
  privacy: 'Política de privacitat: {provider}',
  loading: 'S’està carregant: {label}.',
  stopped: 'Ja no es carrega: {label}.',
  formTitle: 'L’enviament requereix {service}',
  formAbout:
    'Aquest formulari està protegit per {service} i no es pot enviar fins que aquest servei s’hagi carregat.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Les vostres opcions de privacitat',
  description:
    'Utilitzem galetes i tecnologies similars, tret que us hi oposeu, per a les finalitats següents: {purposes}. Podeu oposar-vos-hi i canviar la vostra elecció en qualsevol moment.',
  others:
    'També utilitzem galetes i tecnologies similars per a altres finalitats, tret que us hi oposeu: vegeu «Configura».',
  preferences:
    'El que està activat s’utilitza mentre no ho desactiveu. Podeu tornar aquí i canviar la vostra elecció en qualsevol moment.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Data de la vostra elecció: {date}.',
  undecided: 'Encara no heu fet l’elecció.',
  change: 'Canvia l’elecció',
  choose: 'Tria ara',
  choice: 'La vostra elecció',
  allowed: 'permès',
  refused: 'rebutjat',
  unanswered: 'pendent',
  how: {
    'accept-all': 'tot acceptat',
    'reject-all': 'tot rebutjat',
    preferences: 'finalitat per finalitat',
    embed: 'en un contingut incrustat',
    close: 'tancat sense acceptar',
    gpc: 'pel senyal de privacitat del vostre navegador',
    api: 'amb els controls propis d’aquest web',
    import: 'recuperada de l’avís anterior',
  },
  copy: 'Copia el registre',
  copied: 'S’ha copiat el registre.',
  provider: 'Proveïdor',
  thisSite: 'Aquest mateix web',
  purpose: 'Finalitat',
  hosts: 'Servidors contactats',
  privacy: 'Política de privacitat',
  stored: 'Galetes i dades emmagatzemades',
  storedBy: 'Galetes i dades: {service}',
  name: 'Nom',
  place: 'Tipus',
  period: 'Termini de conservació',
  places: {
    cookie: 'Galeta',
    local: 'Emmagatzematge local',
    session: 'Emmagatzematge de sessió',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'fins que es tanqui el navegador',
  untilTabCloses: 'fins que es tanqui la pestanya',
  notStated: 'no indicat pel proveïdor',
  none: 'cap',
  nothingStored: 'no en consta cap a l’adreça d’aquest web',
  ownTitle: 'Consentiment de galetes',
  ownPurpose: 'Recorda l’elecció que feu aquí',
  purposes: {
    audience: 'Mesurament de l’audiència',
    behaviour: 'Enregistrament de l’ús de les pàgines',
    performance: 'Mesurament dels temps de càrrega',
    conversions: 'Mesurament de l’eficàcia de la publicitat',
    advertising: 'Publicitat personalitzada',
    tags: 'Gestió d’altres serveis',
    contacts: 'Gestió de contactes',
    chat: 'Xat',
    video: 'Vídeos',
    audio: 'Música i pòdcasts',
    maps: 'Mapes',
    fonts: 'Tipus de lletra',
    images: 'Imatges',
    publications: 'Publicacions en línia',
    posts: 'Publicacions de xarxes socials',
    sharing: 'Compartició de continguts',
    comments: 'Comentaris',
    forms: 'Formularis i enquestes',
    meetings: 'Cites i reunions',
    protection: 'Protecció contra abusos',
    payment: 'Pagaments',
  },
} as const satisfies DeclarationTexts;
