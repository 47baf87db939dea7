import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'et',
  title: 'Teie valik küpsiste kohta',
  description:
    'Kasutame küpsiseid ja sarnaseid tehnoloogiaid järgmistel eesmärkidel: {purposes}. Teeme seda ainult teie nõusolekul. Võite keelduda ja oma valikut igal ajal muuta.',
  controller: 'Vastutav töötleja: {who}.',
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  settings: 'Seaded',
  policy: 'Privaatsuspoliitika',
  imprint: 'Õigusteave',
  preferencesTitle: 'Privaatsusseaded',
  preferencesDescription:
    'Otsustage iga eesmärgi kohta eraldi. Võite igal ajal tagasi tulla ja oma valikut muuta.',
  save: 'Salvesta valik',
  close: 'Sulge salvestamata',
  closeRejecting: 'Sulge ja keeldu kõigist',
  alwaysActive: 'Alati kasutusel',
  saved: 'Teie valik on salvestatud.',
  reloading: 'Leht laaditakse uuesti, et peatada töötavad teenused.',
  signal:
    'Teie keeldumist võetakse arvesse: teie brauser saadab signaali „Global Privacy Control“.',
  news: 'Uus pärast teie viimast valikut: {purposes}.',
  categories: {
    necessary: {
      name: 'Vajalikud',
      purpose: 'Vajalikud selleks, et veebisait töötaks ja teie valikut mäletaks.',
    },
    functional: {
      name: 'Lisafunktsioonid',
      purpose: 'Mugavused, näiteks videod, kaardid või vestlus.',
    },
    analytics: {
      name: 'Statistika',
      purpose: 'Näitab, kuidas veebisaiti kasutatakse, et saaksime seda täiustada.',
    },
    marketing: {
      name: 'Turundus',
      purpose: 'Näitab teie huvidele vastavat reklaami ja mõõdab selle mõju.',
    },
    social: {
      name: 'Sotsiaalmeedia',
      purpose: 'Sisu sotsiaalvõrgustikest, mis saavad siis teie külastusest teada.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Laadimisel saadetakse andmeid, näiteks teie IP-aadress, teenusepakkujale ({provider}), kes võib teie seadmesse ka andmeid salvestada ja neid sealt lugeda.',
  once: 'Laadi üks kord',
  always: 'Laadi alati {service}',
  alwaysCategory: 'Luba alati: {category}',
  stop: 'Ära enam laadi: {service}',
  stopCategory: 'Ära enam luba: {category}',
  original: 'Ava teenuses {service}',
  privacy: 'Privaatsuspoliitika: {provider}',
  loading: 'Laaditakse: {label}.',
  stopped: 'Enam ei laadita: {label}.',
  formTitle: 'Saatmine ootab teenust {service}',
  formAbout:
    'Seda vormi kaitseb {service}, seega saab vormi saata alles siis, kui see teenus on laaditud.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Teie privaatsusvalikud',
  description:
    'Kasutame küpsiseid ja sarnaseid tehnoloogiaid järgmistel eesmärkidel, kui te ei esita vastuväidet: {purposes}. Võite esitada vastuväite ja oma valikut igal ajal muuta.',
  others:
    'Kasutame küpsiseid ja sarnaseid tehnoloogiaid ka muudel eesmärkidel, kui te ei esita vastuväidet: vaadake seadeid.',
  preferences:
    'See, mis on sisse lülitatud, on kasutusel, kuni te selle välja lülitate. Võite igal ajal tagasi tulla ja oma valikut muuta.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Teie valiku kuupäev: {date}.',
  undecided: 'Te ei ole veel valikut teinud.',
  change: 'Muuda valikut',
  choose: 'Tee valik',
  choice: 'Teie valik',
  allowed: 'lubatud',
  refused: 'keeldutud',
  unanswered: 'veel tegemata',
  how: {
    'accept-all': 'kõigiga nõustutud',
    'reject-all': 'kõigist keeldutud',
    preferences: 'ükshaaval valitud',
    embed: 'manustatud sisu juures',
    close: 'suletud nõustumata',
    gpc: 'brauseri privaatsussignaali kaudu',
    api: 'veebisaidi enda seadete kaudu',
    import: 'üle võetud varasemast küpsiseteatest',
  },
  copy: 'Kopeeri kirje',
  copied: 'Kirje on kopeeritud.',
  provider: 'Teenusepakkuja',
  thisSite: 'See veebisait',
  purpose: 'Eesmärk',
  hosts: 'Serverid, millega ühendust võetakse',
  privacy: 'Privaatsuspoliitika',
  stored: 'Küpsised ja salvestatud andmed',
  storedBy: 'Küpsised ja andmed: {service}',
  name: 'Nimi',
  place: 'Liik',
  period: 'Säilitusaeg',
  places: {
    cookie: 'Küpsis',
    local: 'Kohalik salvestusruum',
    session: 'Seansi salvestusruum',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'kuni brauseri sulgemiseni',
  untilTabCloses: 'kuni vahekaardi sulgemiseni',
  notStated: 'teenusepakkuja ei ole teatanud',
  none: 'puuduvad',
  nothingStored: 'selle veebisaidi aadressil teadaolevalt puuduvad',
  ownTitle: 'Nõusolek küpsiste kasutamiseks',
  ownPurpose: 'Jätab meelde siin tehtud valiku',
  purposes: {
    audience: 'Külastatavuse mõõtmine',
    behaviour: 'Lehtede kasutamise salvestamine',
    performance: 'Laadimisaegade mõõtmine',
    conversions: 'Reklaami tulemuslikkuse mõõtmine',
    advertising: 'Isikupärastatud reklaam',
    tags: 'Muude teenuste haldamine',
    contacts: 'Kontaktide haldamine',
    chat: 'Vestlus',
    video: 'Videod',
    audio: 'Muusika ja taskuhäälingud',
    maps: 'Kaardid',
    fonts: 'Kirjatüübid',
    images: 'Pildid',
    publications: 'Veebiväljaanded',
    posts: 'Sotsiaalvõrgustike postitused',
    sharing: 'Sisu jagamine',
    comments: 'Kommentaarid',
    forms: 'Vormid ja küsitlused',
    meetings: 'Ajabroneeringud ja koosolekud',
    protection: 'Kaitse väärkasutuse eest',
    payment: 'Maksed',
  },
} as const satisfies DeclarationTexts;
