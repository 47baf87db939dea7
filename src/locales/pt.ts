import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'pt',
  title: 'A sua escolha sobre os cookies',
  description:
    'Utilizamos cookies e tecnologias semelhantes apenas com o seu consentimento, para as seguintes finalidades: {purposes}. Pode recusar e alterar a sua escolha a qualquer momento.',
  controller: 'Responsável pelo tratamento: {who}.',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  settings: 'Personalizar',
  policy: 'Política de privacidade',
  imprint: 'Aviso legal',
  preferencesTitle: 'Preferências de privacidade',
  preferencesDescription:
    'Decida sobre cada finalidade. Pode voltar aqui e alterar a sua escolha a qualquer momento.',
  save: 'Guardar a escolha',
  close: 'Fechar sem guardar',
  closeRejecting: 'Fechar e rejeitar tudo',
  alwaysActive: 'Sempre ativo',
  saved: 'A sua escolha foi guardada.',
  reloading: 'A página é recarregada para parar os serviços em execução.',
  signal: 'Oposição respeitada: o seu navegador envia o sinal «Global Privacy Control».',
  news: 'Novo desde a sua última escolha: {purposes}.',
  categories: {
    necessary: {
      name: 'Necessário',
      purpose:
        'Indispensável para o funcionamento deste site, por exemplo para memorizar a sua escolha.',
    },
    functional: {
      name: 'Funções adicionais',
      purpose: 'Serviços complementares, como vídeos, mapas ou chat.',
    },
    analytics: {
      name: 'Estatísticas',
      purpose: 'Para saber como este site é utilizado e melhorá-lo.',
    },
    marketing: {
      name: 'Publicidade',
      purpose:
        'Para apresentar anúncios de acordo com os seus interesses e medir o respetivo efeito.',
    },
    social: {
      name: 'Redes sociais',
      purpose: 'Conteúdos de redes sociais, que assim ficam a saber da sua visita.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'O carregamento envia dados, como o seu endereço IP, ao fornecedor ({provider}), que também pode armazenar e ler dados no seu dispositivo.',
  once: 'Carregar uma vez',
  always: 'Carregar sempre: {service}',
  alwaysCategory: 'Permitir sempre: {category}',
  stop: 'Deixar de carregar: {service}',
  stopCategory: 'Deixar de permitir: {category}',
  original: 'Abrir no site de origem: {service}',
  privacy: 'Política de privacidade: {provider}',
  loading: 'A carregar: {label}.',
  stopped: 'Carregamento desativado: {label}.',
  formTitle: 'O envio requer o serviço {service}',
  formAbout:
    'Este formulário está protegido pelo serviço {service} e só pode ser enviado depois de este ser carregado.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'As suas opções de privacidade',
  description:
    'Utilizamos cookies e tecnologias semelhantes, a menos que se oponha, para as seguintes finalidades: {purposes}. Pode opor-se e alterar a sua escolha a qualquer momento.',
  others:
    'Também utilizamos cookies e tecnologias semelhantes para outras finalidades, a menos que se oponha: consulte «Personalizar».',
  preferences:
    'O que está ativado é utilizado, a menos que o desative. Pode voltar aqui e alterar a sua escolha a qualquer momento.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Fez a sua escolha em {date}.',
  undecided: 'Ainda não fez a sua escolha.',
  change: 'Alterar a sua escolha',
  choose: 'Escolher agora',
  choice: 'A sua escolha',
  allowed: 'permitido',
  refused: 'rejeitado',
  unanswered: 'pendente',
  how: {
    'accept-all': 'tudo aceite',
    'reject-all': 'tudo rejeitado',
    preferences: 'finalidade a finalidade',
    embed: 'num conteúdo incorporado',
    close: 'fechado sem aceitar',
    gpc: 'pelo sinal de privacidade do seu navegador',
    api: 'pelos controlos próprios deste site',
    import: 'transferida do aviso anterior',
  },
  copy: 'Copiar o registo',
  copied: 'O registo foi copiado.',
  provider: 'Fornecedor',
  thisSite: 'Este próprio site',
  purpose: 'Finalidade',
  hosts: 'Servidores contactados',
  privacy: 'Política de privacidade',
  stored: 'Cookies e dados armazenados',
  storedBy: 'Cookies e dados: {service}',
  name: 'Nome',
  place: 'Tipo',
  period: 'Prazo de conservação',
  places: {
    cookie: 'Cookie',
    local: 'Armazenamento local',
    session: 'Armazenamento de sessão',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'até o navegador ser fechado',
  untilTabCloses: 'até o separador ser fechado',
  notStated: 'não indicado pelo fornecedor',
  none: 'nenhum',
  nothingStored: 'nenhum conhecido no endereço deste site',
  ownTitle: 'Consentimento de cookies',
  ownPurpose: 'Memoriza a escolha que fizer aqui',
  purposes: {
    audience: 'Medição de audiências',
    behaviour: 'Gravação da utilização das páginas',
    performance: 'Medição dos tempos de carregamento',
    conversions: 'Medição da eficácia da publicidade',
    advertising: 'Publicidade personalizada',
    tags: 'Gestão de outros serviços',
    contacts: 'Gestão de contactos',
    chat: 'Chat',
    video: 'Vídeos',
    audio: 'Música e podcasts',
    maps: 'Mapas',
    fonts: 'Tipos de letra',
    images: 'Imagens',
    publications: 'Publicações em linha',
    posts: 'Publicações de redes sociais',
    sharing: 'Partilha de conteúdos',
    comments: 'Comentários',
    forms: 'Formulários e inquéritos',
    meetings: 'Marcações e reuniões',
    protection: 'Proteção contra abusos',
    payment: 'Pagamentos',
  },
} as const satisfies DeclarationTexts;
