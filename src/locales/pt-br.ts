import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'pt-BR',
  title: 'Sua escolha sobre os cookies',
  description:
    'Usamos cookies e tecnologias semelhantes somente se você concordar, para as seguintes finalidades: {purposes}. Você pode recusar e mudar sua escolha a qualquer momento.',
  controller: 'Controlador dos dados: {who}.',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  settings: 'Configurar',
  policy: 'Política de privacidade',
  imprint: 'Aviso legal',
  preferencesTitle: 'Preferências de privacidade',
  preferencesDescription:
    'Decida sobre cada finalidade. Você pode voltar aqui e mudar sua escolha a qualquer momento.',
  save: 'Salvar escolha',
  close: 'Fechar sem salvar',
  closeRejecting: 'Fechar e rejeitar tudo',
  alwaysActive: 'Sempre ativo',
  saved: 'Sua escolha foi salva.',
  reloading: 'A página será recarregada para encerrar os serviços em execução.',
  signal: 'Oposição respeitada: seu navegador envia o sinal “Global Privacy Control”.',
  news: 'Novo desde sua última escolha: {purposes}.',
  categories: {
    necessary: {
      name: 'Necessário',
      purpose: 'Indispensável para este site funcionar, por exemplo, para lembrar sua escolha.',
    },
    functional: {
      name: 'Funções adicionais',
      purpose: 'Serviços complementares, como vídeos, mapas ou chat.',
    },
    analytics: {
      name: 'Estatísticas',
      purpose: 'Para saber como este site é usado e melhorá-lo.',
    },
    marketing: {
      name: 'Publicidade',
      purpose: 'Para mostrar anúncios de acordo com seus interesses e medir o efeito deles.',
    },
    social: {
      name: 'Redes sociais',
      purpose: 'Conteúdo de redes sociais, que assim ficam sabendo da sua visita.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'O carregamento envia dados, como seu endereço IP, ao fornecedor ({provider}), que também pode armazenar e ler dados no seu dispositivo.',
  once: 'Carregar uma vez',
  always: 'Carregar sempre: {service}',
  alwaysCategory: 'Permitir sempre: {category}',
  stop: 'Não carregar mais: {service}',
  stopCategory: 'Não permitir mais: {category}',
  original: 'Abrir no site de origem: {service}',
  privacy: 'Política de privacidade: {provider}',
  loading: 'Carregando: {label}.',
  stopped: 'Carregamento desativado: {label}.',
  formTitle: 'O envio requer o serviço {service}',
  formAbout:
    'Este formulário é protegido pelo serviço {service} e só pode ser enviado depois que ele for carregado.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Suas opções de privacidade',
  description:
    'Usamos cookies e tecnologias semelhantes, a menos que você se oponha, para as seguintes finalidades: {purposes}. Você pode se opor e mudar sua escolha a qualquer momento.',
  others:
    'Também usamos cookies e tecnologias semelhantes para outras finalidades, a menos que você se oponha: veja “Configurar”.',
  preferences:
    'O que está ativado é usado, a menos que você o desative. Você pode voltar aqui e mudar sua escolha a qualquer momento.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Você fez sua escolha em {date}.',
  undecided: 'Você ainda não fez sua escolha.',
  change: 'Mudar sua escolha',
  choose: 'Escolher agora',
  choice: 'Sua escolha',
  allowed: 'permitido',
  refused: 'rejeitado',
  unanswered: 'pendente',
  how: {
    'accept-all': 'tudo aceito',
    'reject-all': 'tudo rejeitado',
    preferences: 'finalidade por finalidade',
    embed: 'em um conteúdo incorporado',
    close: 'fechado sem aceitar',
    gpc: 'pelo sinal de privacidade do seu navegador',
    api: 'pelos controles próprios deste site',
    import: 'trazida do aviso anterior',
  },
  copy: 'Copiar o registro',
  copied: 'O registro foi copiado.',
  provider: 'Fornecedor',
  thisSite: 'Este próprio site',
  purpose: 'Finalidade',
  hosts: 'Servidores contatados',
  privacy: 'Política de privacidade',
  stored: 'Cookies e dados armazenados',
  storedBy: 'Cookies e dados: {service}',
  name: 'Nome',
  place: 'Tipo',
  period: 'Prazo de armazenamento',
  places: {
    cookie: 'Cookie',
    local: 'Armazenamento local',
    session: 'Armazenamento da sessão',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'até o navegador ser fechado',
  untilTabCloses: 'até a aba ser fechada',
  notStated: 'não informado pelo fornecedor',
  none: 'nenhum',
  nothingStored: 'nenhum conhecido no endereço deste site',
  ownTitle: 'Consentimento de cookies',
  ownPurpose: 'Lembra a escolha que você fizer aqui',
  purposes: {
    audience: 'Medição de audiência',
    behaviour: 'Gravação do uso das páginas',
    performance: 'Medição do tempo de carregamento',
    conversions: 'Medição da eficácia da publicidade',
    advertising: 'Publicidade personalizada',
    tags: 'Gerenciamento de outros serviços',
    contacts: 'Gerenciamento de contatos',
    chat: 'Chat',
    video: 'Vídeos',
    audio: 'Música e podcasts',
    maps: 'Mapas',
    fonts: 'Fontes tipográficas',
    images: 'Imagens',
    publications: 'Publicações on-line',
    posts: 'Postagens de redes sociais',
    sharing: 'Compartilhamento de conteúdo',
    comments: 'Comentários',
    forms: 'Formulários e pesquisas',
    meetings: 'Agendamentos e reuniões',
    protection: 'Proteção contra abusos',
    payment: 'Pagamentos',
  },
} as const satisfies DeclarationTexts;
