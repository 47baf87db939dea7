import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'mt',
  title: 'L-għażla tiegħek dwar il-cookies',
  description:
    'Nużaw cookies u teknoloġiji simili, iżda biss jekk taqbel, għal dawn l-għanijiet: {purposes}. Tista’ tirrifjuta, u tista’ tibdel l-għażla tiegħek fi kwalunkwe ħin.',
  controller: 'Kontrollur tad-data: {who}.',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  settings: 'Preferenzi',
  policy: 'Politika tal-privatezza',
  imprint: 'Avviż legali',
  preferencesTitle: 'Preferenzi tal-privatezza',
  preferencesDescription:
    'Iddeċiedi għal kull għan. Tista’ terġa’ lura hawn u tibdel l-għażla tiegħek fi kwalunkwe ħin.',
  save: 'Issejvja l-għażla',
  close: 'Agħlaq mingħajr ma tissejvja',
  closeRejecting: 'Agħlaq u rrifjuta kollox',
  alwaysActive: 'Dejjem attiv',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
  reloading: 'Il-paġna qed terġa’ titgħabba biex jieqfu s-servizzi li kienu għaddejjin.',
  signal: 'Oġġezzjoni rispettata: il-browser tiegħek jibgħat is-sinjal “Global Privacy Control”.',
  news: 'Ġdid wara l-aħħar għażla tiegħek: {purposes}.',
  categories: {
    necessary: {
      name: 'Neċessarju',
      purpose: 'Meħtieġ biex dan is-sit web jaħdem, pereżempju biex jiftakar l-għażla tiegħek.',
    },
    functional: {
      name: 'Funzjonijiet addizzjonali',
      purpose: 'Servizzi komplementari bħal vidjows, mapep jew chat.',
    },
    analytics: {
      name: 'Statistika',
      purpose: 'Biex inkunu nafu kif jintuża dan is-sit web u ntejbuh.',
    },
    marketing: {
      name: 'Reklamar',
      purpose: 'Biex jintwerew reklami skont l-interessi tiegħek u jitkejjel l-effett tagħhom.',
    },
    social: {
      name: 'Media soċjali',
      purpose: 'Kontenut ta’ networks soċjali, li b’hekk isiru jafu biż-żjara tiegħek.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'It-tagħbija tibgħat data, bħall-indirizz IP tiegħek, lill-fornitur ({provider}), li jista’ wkoll jaħżen u jaqra data fuq l-apparat tiegħek.',
  once: 'Għabbi darba',
  always: 'Għabbi dejjem: {service}',
  alwaysCategory: 'Ippermetti dejjem: {category}',
  stop: 'Tgħabbix aktar: {service}',
  stopCategory: 'Tippermettix aktar: {category}',
  original: 'Iftaħ fis-sit web oriġinali: {service}',
  privacy: 'Politika tal-privatezza: {provider}',
  loading: 'Qed jitgħabba: {label}.',
  stopped: 'Ma jitgħabbiex aktar: {label}.',
  formTitle: 'Biex tibgħat hemm bżonn: {service}',
  formAbout:
    'Din il-formola hija protetta minn dan is-servizz: {service}. Tista’ tintbagħat biss wara li s-servizz jitgħabba.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'L-għażliet tiegħek dwar il-privatezza',
  description:
    'Nużaw cookies u teknoloġiji simili, sakemm ma toġġezzjonax, għal dawn l-għanijiet: {purposes}. Tista’ toġġezzjona, u tista’ tibdel l-għażla tiegħek fi kwalunkwe ħin.',
  others:
    'Nużaw cookies u teknoloġiji simili għal għanijiet oħra wkoll, sakemm ma toġġezzjonax: ara l-preferenzi.',
  preferences:
    'Dak li hu mixgħul jintuża sakemm ma titfihx. Tista’ terġa’ lura hawn u tibdel l-għażla tiegħek fi kwalunkwe ħin.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Data tal-għażla tiegħek: {date}.',
  undecided: 'Għadek ma għamiltx għażla.',
  change: 'Ibdel l-għażla tiegħek',
  choose: 'Agħżel issa',
  choice: 'L-għażla tiegħek',
  allowed: 'permess',
  refused: 'irrifjutat',
  unanswered: 'għadha ma saritx',
  how: {
    'accept-all': 'kollox aċċettat',
    'reject-all': 'kollox irrifjutat',
    preferences: 'għal kull għan separatament',
    embed: 'f’kontenut inkorporat',
    close: 'magħluq mingħajr aċċettazzjoni',
    gpc: 'bis-sinjal tal-privatezza tal-browser tiegħek',
    api: 'bil-kontrolli ta’ dan is-sit web stess',
    import: 'meħuda mill-banner preċedenti',
  },
  copy: 'Ikkopja r-rekord',
  copied: 'Ir-rekord ġie kkopjat.',
  provider: 'Fornitur',
  thisSite: 'Dan is-sit web stess',
  purpose: 'Għan',
  hosts: 'Servers ikkuntattjati',
  privacy: 'Politika tal-privatezza',
  stored: 'Cookies u data maħżuna',
  storedBy: 'Cookies u data: {service}',
  name: 'Isem',
  place: 'Tip',
  period: 'Perjodu ta’ ħażna',
  places: {
    cookie: 'Cookie',
    local: 'Ħażna lokali',
    session: 'Ħażna tas-sessjoni',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'sakemm jingħalaq il-browser',
  untilTabCloses: 'sakemm tingħalaq it-tab',
  notStated: 'mhux iddikjarat mill-fornitur',
  none: 'xejn',
  nothingStored: 'xejn magħruf fl-indirizz ta’ dan is-sit web',
  ownTitle: 'Kunsens għall-cookies',
  ownPurpose: 'Jiftakar l-għażla li tagħmel hawn',
  purposes: {
    audience: 'Kejl tal-udjenza',
    behaviour: 'Reġistrazzjoni tal-użu tal-paġni',
    performance: 'Kejl tal-ħin tat-tagħbija',
    conversions: 'Kejl tal-effett tar-reklami',
    advertising: 'Reklamar personalizzat',
    tags: 'Ġestjoni ta’ servizzi oħra',
    contacts: 'Ġestjoni tal-kuntatti',
    chat: 'Chat',
    video: 'Vidjows',
    audio: 'Mużika u podcasts',
    maps: 'Mapep',
    fonts: 'Tipi ta’ karattri',
    images: 'Stampi',
    publications: 'Pubblikazzjonijiet online',
    posts: 'Posts ta’ networks soċjali',
    sharing: 'Qsim ta’ kontenut',
    comments: 'Kummenti',
    forms: 'Formoli u stħarriġ',
    meetings: 'Appuntamenti u laqgħat',
    protection: 'Protezzjoni kontra l-abbuż',
    payment: 'Pagamenti',
  },
} as const satisfies DeclarationTexts;
