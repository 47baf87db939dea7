import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'cy',
  title: 'Eich dewis am gwcis',
  description:
    'Rydym yn defnyddio cwcis a thechnolegau tebyg at y dibenion canlynol: {purposes}. Dim ond os ydych yn cytuno y gwnawn hyn. Gallwch wrthod, a gallwch newid eich dewis unrhyw bryd.',
  controller: 'Rheolydd data: {who}.',
  acceptAll: 'Derbyn y cyfan',
  rejectAll: 'Gwrthod y cyfan',
  settings: 'Gosodiadau',
  policy: 'Polisi preifatrwydd',
  imprint: 'Hysbysiad cyfreithiol',
  preferencesTitle: 'Gosodiadau preifatrwydd',
  preferencesDescription:
    'Dewiswch ar gyfer pob diben. Gallwch ddod yn ôl a newid eich dewis unrhyw bryd.',
  save: 'Cadw’r dewis',
  close: 'Cau heb gadw',
  closeRejecting: 'Cau a gwrthod y cyfan',
  alwaysActive: 'Ymlaen bob amser',
  saved: 'Mae eich dewis wedi’i gadw.',
  reloading: 'Mae’r dudalen yn cael ei hail-lwytho i stopio gwasanaethau a oedd yn rhedeg.',
  signal:
    'Rydym yn parchu eich cais i wrthod: mae eich porwr yn anfon y signal ‘Global Privacy Control’.',
  news: 'Newydd ers eich dewis diwethaf: {purposes}.',
  categories: {
    necessary: {
      name: 'Angenrheidiol',
      purpose: 'Mae eu hangen er mwyn i’r wefan hon weithio a chofio eich dewis.',
    },
    functional: {
      name: 'Swyddogaethau ychwanegol',
      purpose: 'Nodweddion fel fideos, mapiau neu sgwrsio.',
    },
    analytics: {
      name: 'Ystadegau',
      purpose: 'Yn dangos sut mae’r wefan hon yn cael ei defnyddio, er mwyn i ni allu ei gwella.',
    },
    marketing: {
      name: 'Marchnata',
      purpose: 'Yn dangos hysbysebion sy’n gweddu i’ch diddordebau ac yn mesur eu heffaith.',
    },
    social: {
      name: 'Cyfryngau cymdeithasol',
      purpose: 'Cynnwys o rwydweithiau cymdeithasol, a fydd wedyn yn gwybod am eich ymweliad.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Wrth lwytho hwn, anfonir data, fel eich cyfeiriad IP, at y darparwr ({provider}), a all hefyd storio a darllen data ar eich dyfais.',
  once: 'Llwytho unwaith',
  always: 'Llwytho {service} bob amser',
  alwaysCategory: 'Caniatáu {category} bob amser',
  stop: 'Peidio â llwytho {service} mwyach',
  stopCategory: 'Peidio â chaniatáu {category} mwyach',
  original: 'Agor ar {service}',
  privacy: 'Polisi preifatrwydd {provider}',
  loading: 'Mae {label} yn llwytho.',
  stopped: 'Nid yw {label} yn llwytho mwyach.',
  formTitle: 'Mae’r ffurflen yn aros am {service}',
  formAbout:
    'Mae’r ffurflen hon wedi’i diogelu gan {service}, felly dim ond ar ôl llwytho’r gwasanaeth hwnnw y gellir ei hanfon.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Eich dewisiadau preifatrwydd',
  description:
    'Rydym yn defnyddio cwcis a thechnolegau tebyg at y dibenion canlynol oni bai eich bod yn gwrthwynebu: {purposes}. Gallwch wrthwynebu, a gallwch newid eich dewis unrhyw bryd.',
  others:
    'Rydym hefyd yn defnyddio cwcis a thechnolegau tebyg at ddibenion eraill oni bai eich bod yn gwrthwynebu: gweler y gosodiadau.',
  preferences:
    'Mae’r hyn sydd ymlaen yn cael ei ddefnyddio oni bai eich bod yn ei ddiffodd. Gallwch ddod yn ôl a newid eich dewis unrhyw bryd.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Gwnaethoch eich dewis ar {date}.',
  undecided: 'Nid ydych wedi dewis eto.',
  change: 'Newid eich dewis',
  choose: 'Dewis nawr',
  choice: 'Eich dewis',
  allowed: 'caniatawyd',
  refused: 'gwrthodwyd',
  unanswered: 'heb ei wneud eto',
  how: {
    'accept-all': 'derbyniwyd y cyfan',
    'reject-all': 'gwrthodwyd y cyfan',
    preferences: 'dewiswyd fesul un',
    embed: 'wrth gynnwys wedi’i fewnosod',
    close: 'caewyd heb dderbyn',
    gpc: 'drwy signal preifatrwydd eich porwr',
    api: 'drwy osodiadau’r wefan ei hun',
    import: 'trosglwyddwyd o’r faner flaenorol',
  },
  copy: 'Copïo’r cofnod',
  copied: 'Copïwyd y cofnod.',
  provider: 'Darparwr',
  thisSite: 'Y wefan hon',
  purpose: 'Diben',
  hosts: 'Gweinyddion y cysylltir â nhw',
  privacy: 'Polisi preifatrwydd',
  stored: 'Cwcis a data a storiwyd',
  storedBy: 'Cwcis a data: {service}',
  name: 'Enw',
  place: 'Math',
  period: 'Cyfnod cadw',
  places: {
    cookie: 'Cwci',
    local: 'Storfa leol',
    session: 'Storfa sesiwn',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'nes cau’r porwr',
  untilTabCloses: 'nes cau’r tab',
  notStated: 'heb ei nodi gan y darparwr',
  none: 'dim',
  nothingStored: 'dim yn hysbys o dan gyfeiriad y wefan hon',
  ownTitle: 'Cydsyniad i gwcis',
  ownPurpose: 'Yn cofio’r dewis a wnewch yma',
  purposes: {
    audience: 'Mesur ymweliadau',
    behaviour: 'Cofnodi sut mae tudalennau’n cael eu defnyddio',
    performance: 'Mesur amseroedd llwytho',
    conversions: 'Mesur llwyddiant hysbysebion',
    advertising: 'Hysbysebion wedi’u personoli',
    tags: 'Rheoli gwasanaethau eraill',
    contacts: 'Rheoli cysylltiadau',
    chat: 'Sgwrsio',
    video: 'Fideos',
    audio: 'Cerddoriaeth a phodlediadau',
    maps: 'Mapiau',
    fonts: 'Ffontiau',
    images: 'Delweddau',
    publications: 'Cyhoeddiadau ar-lein',
    posts: 'Postiadau o rwydweithiau cymdeithasol',
    sharing: 'Rhannu cynnwys',
    comments: 'Sylwadau',
    forms: 'Ffurflenni ac arolygon',
    meetings: 'Apwyntiadau a chyfarfodydd',
    protection: 'Diogelu rhag camddefnydd',
    payment: 'Taliadau',
  },
} as const satisfies DeclarationTexts;
