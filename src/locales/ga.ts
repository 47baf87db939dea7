import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'ga',
  title: 'Do rogha maidir le fianáin',
  description:
    'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla chun na gcuspóirí seo a leanas: {purposes}. Ní dhéanaimid é sin ach amháin má thoilíonn tú leis. Is féidir leat diúltú, agus is féidir leat do rogha a athrú am ar bith.',
  controller: 'Rialaitheoir sonraí: {who}.',
  acceptAll: 'Glac le gach rud',
  rejectAll: 'Diúltaigh do gach rud',
  settings: 'Socruithe',
  policy: 'Beartas príobháideachais',
  imprint: 'Fógra dlíthiúil',
  preferencesTitle: 'Socruithe príobháideachais',
  preferencesDescription:
    'Déan rogha i leith gach cuspóra. Is féidir leat filleadh agus do rogha a athrú am ar bith.',
  save: 'Sábháil an rogha',
  close: 'Dún gan sábháil',
  closeRejecting: 'Dún agus diúltaigh do gach rud',
  alwaysActive: 'Gníomhach i gcónaí',
  saved: 'Sábháladh do rogha.',
  reloading: 'Tá an leathanach á athlódáil chun seirbhísí gníomhacha a stopadh.',
  signal:
    'Cuirtear do dhiúltú i bhfeidhm: seolann do bhrabhsálaí an comhartha “Global Privacy Control”.',
  news: 'Nua ó do rogha dheireanach: {purposes}.',
  categories: {
    necessary: {
      name: 'Riachtanach',
      purpose: 'Ag teastáil chun go n-oibreoidh an suíomh seo agus go gcuimhneoidh sé ar do rogha.',
    },
    functional: {
      name: 'Feidhmeanna breise',
      purpose: 'Áiseanna amhail físeáin, léarscáileanna nó comhrá.',
    },
    analytics: {
      name: 'Staidreamh',
      purpose: 'Léiríonn sé conas a úsáidtear an suíomh seo, ionas gur féidir linn é a fheabhsú.',
    },
    marketing: {
      name: 'Margaíocht',
      purpose: 'Taispeánann sí fógraí a oireann do do spéiseanna agus tomhaiseann sí a n-éifeacht.',
    },
    social: {
      name: 'Meáin shóisialta',
      purpose: 'Ábhar ó líonraí sóisialta, a fhaigheann amach ansin faoi do chuairt.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Nuair a lódáiltear é seo, seoltar sonraí, amhail do sheoladh IP, chuig {provider}. Féadfar sonraí a stóráil agus a léamh ar do ghléas freisin.',
  once: 'Lódáil uair amháin',
  always: 'Lódáil {service} i gcónaí',
  alwaysCategory: 'Ceadaigh i gcónaí: {category}',
  stop: 'Ná lódáil {service} a thuilleadh',
  stopCategory: 'Ná ceadaigh a thuilleadh: {category}',
  original: 'Oscail ar {service}',
  privacy: 'Beartas príobháideachais: {provider}',
  loading: 'Tá {label} á lódáil.',
  stopped: 'Níl {label} á lódáil a thuilleadh.',
  formTitle: 'Tá an fhoirm ag fanacht le {service}',
  formAbout:
    'Tá an fhoirm seo cosanta ag {service} agus ní féidir í a sheoladh go dtí go mbeidh an tseirbhís sin lódáilte.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Do roghanna príobháideachais',
  description:
    'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla chun na gcuspóirí seo a leanas mura gcuireann tú ina choinne sin: {purposes}. Is féidir leat cur ina choinne, agus is féidir leat do rogha a athrú am ar bith.',
  others:
    'Úsáidimid fianáin agus teicneolaíochtaí comhchosúla chun cuspóirí eile freisin mura gcuireann tú ina choinne sin: féach na socruithe.',
  preferences:
    'Úsáidtear gach rud atá casta air mura gcasann tú as é. Is féidir leat filleadh agus do rogha a athrú am ar bith.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Rinne tú do rogha an {date}.',
  undecided: 'Níl do rogha déanta agat fós.',
  change: 'Athraigh do rogha',
  choose: 'Déan rogha anois',
  choice: 'Do rogha',
  allowed: 'ceadaithe',
  refused: 'diúltaithe',
  unanswered: 'gan déanamh fós',
  how: {
    'accept-all': 'glacadh le gach rud',
    'reject-all': 'diúltaíodh do gach rud',
    preferences: 'roghnaíodh ceann ar cheann',
    embed: 'ag ábhar leabaithe',
    close: 'dúnadh gan glacadh',
    gpc: 'trí chomhartha príobháideachais do bhrabhsálaí',
    api: 'trí shocruithe an tsuímh féin',
    import: 'aistríodh ón meirge roimhe seo',
  },
  copy: 'Cóipeáil an taifead',
  copied: 'Cóipeáladh an taifead.',
  provider: 'Soláthraí',
  thisSite: 'An suíomh seo',
  purpose: 'Cuspóir',
  hosts: 'Freastalaithe a ndéantar teagmháil leo',
  privacy: 'Beartas príobháideachais',
  stored: 'Fianáin agus sonraí stóráilte',
  storedBy: 'Fianáin agus sonraí: {service}',
  name: 'Ainm',
  place: 'Cineál',
  period: 'Tréimhse stórála',
  places: {
    cookie: 'Fianán',
    local: 'Stóras áitiúil',
    session: 'Stóras seisiúin',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'go dtí go ndúntar an brabhsálaí',
  untilTabCloses: 'go dtí go ndúntar an cluaisín',
  notStated: 'níor luaigh an soláthraí é',
  none: 'gan aon cheann',
  nothingStored: 'níl aon cheann ar eolas faoi sheoladh an tsuímh seo',
  ownTitle: 'Toiliú le fianáin',
  ownPurpose: 'Cuimhníonn sé ar an rogha a dhéanann tú anseo',
  purposes: {
    audience: 'Tomhas cuairteanna',
    behaviour: 'Taifeadadh ar úsáid leathanach',
    performance: 'Tomhas amanna lódála',
    conversions: 'Tomhas ar thoradh fógraí',
    advertising: 'Fógraíocht phearsantaithe',
    tags: 'Bainistiú seirbhísí eile',
    contacts: 'Bainistiú teagmhálaithe',
    chat: 'Comhrá',
    video: 'Físeáin',
    audio: 'Ceol agus podchraoltaí',
    maps: 'Léarscáileanna',
    fonts: 'Clónna',
    images: 'Íomhánna',
    publications: 'Foilseacháin ar líne',
    posts: 'Postálacha ó líonraí sóisialta',
    sharing: 'Comhroinnt ábhair',
    comments: 'Nótaí tráchta',
    forms: 'Foirmeacha agus suirbhéanna',
    meetings: 'Coinní agus cruinnithe',
    protection: 'Cosaint ar mhí-úsáid',
    payment: 'Íocaíochtaí',
  },
} as const satisfies DeclarationTexts;
