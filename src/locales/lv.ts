import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'lv',
  title: 'Jūsu izvēle par sīkdatnēm',
  description:
    'Mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas šādiem nolūkiem: {purposes}. Tas notiek tikai tad, ja jūs piekrītat. Varat atteikties un jebkurā laikā mainīt savu izvēli.',
  controller: 'Pārzinis: {who}.',
  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  settings: 'Iestatījumi',
  policy: 'Privātuma politika',
  imprint: 'Juridiskā informācija',
  preferencesTitle: 'Privātuma iestatījumi',
  preferencesDescription:
    'Izlemiet par katru nolūku atsevišķi. Varat jebkurā laikā atgriezties un mainīt savu izvēli.',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt bez saglabāšanas',
  closeRejecting: 'Aizvērt un noraidīt visu',
  alwaysActive: 'Darbojas vienmēr',
  saved: 'Jūsu izvēle ir saglabāta.',
  reloading: 'Lapa tiek ielādēta vēlreiz, lai apturētu aktīvos pakalpojumus.',
  signal: 'Jūsu iebildums ir ņemts vērā: jūsu pārlūks sūta signālu „Global Privacy Control”.',
  news: 'Jaunums kopš jūsu pēdējās izvēles: {purposes}.',
  categories: {
    necessary: {
      name: 'Nepieciešamās',
      purpose: 'Vajadzīgas, lai vietne darbotos un atcerētos jūsu izvēli.',
    },
    functional: {
      name: 'Papildu funkcijas',
      purpose: 'Ērtības, piemēram, video, kartes vai tērzēšana.',
    },
    analytics: {
      name: 'Statistika',
      purpose: 'Rāda, kā vietne tiek lietota, lai mēs varētu to uzlabot.',
    },
    marketing: {
      name: 'Mārketings',
      purpose: 'Rāda jūsu interesēm atbilstošu reklāmu un mēra tās iedarbību.',
    },
    social: {
      name: 'Sociālie tīkli',
      purpose: 'Saturs no sociālajiem tīkliem, kuri tad uzzina par jūsu apmeklējumu.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Ielādes laikā dati, piemēram, jūsu IP adrese, tiek nosūtīti pakalpojuma sniedzējam ({provider}), kas var arī saglabāt un lasīt datus jūsu ierīcē.',
  once: 'Ielādēt vienreiz',
  always: 'Vienmēr ielādēt {service}',
  alwaysCategory: 'Vienmēr atļaut: {category}',
  stop: 'Vairs neielādēt {service}',
  stopCategory: 'Vairs neatļaut: {category}',
  original: 'Atvērt vietnē {service}',
  privacy: 'Privātuma politika: {provider}',
  loading: 'Notiek ielāde: {label}.',
  stopped: 'Vairs netiek ielādēts: {label}.',
  formTitle: 'Nosūtīšanai vajadzīgs pakalpojums {service}',
  formAbout:
    'Šo veidlapu aizsargā pakalpojums {service}, tāpēc veidlapu var nosūtīt tikai pēc tā ielādes.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Jūsu privātuma izvēles',
  description:
    'Mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas šādiem nolūkiem, ja vien jūs neiebilstat: {purposes}. Varat iebilst un jebkurā laikā mainīt savu izvēli.',
  others:
    'Sīkdatnes un līdzīgas tehnoloģijas mēs izmantojam arī citiem nolūkiem, ja vien jūs neiebilstat: skatiet iestatījumus.',
  preferences:
    'Tas, kas ir ieslēgts, tiek izmantots, kamēr jūs to neizslēdzat. Varat jebkurā laikā atgriezties un mainīt savu izvēli.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Jūsu izvēles datums: {date}.',
  undecided: 'Izvēle vēl nav izdarīta.',
  change: 'Mainīt izvēli',
  choose: 'Izvēlēties tagad',
  choice: 'Jūsu izvēle',
  allowed: 'atļauts',
  refused: 'noraidīts',
  unanswered: 'vēl nav izdarīta',
  how: {
    'accept-all': 'viss pieņemts',
    'reject-all': 'viss noraidīts',
    preferences: 'izvēlēts atsevišķi',
    embed: 'pie iegulta satura',
    close: 'aizvērts bez piekrišanas',
    gpc: 'ar jūsu pārlūka privātuma signālu',
    api: 'ar pašas vietnes iestatījumiem',
    import: 'pārņemts no agrākā sīkdatņu paziņojuma',
  },
  copy: 'Kopēt ierakstu',
  copied: 'Ieraksts ir nokopēts.',
  provider: 'Pakalpojuma sniedzējs',
  thisSite: 'Šī vietne',
  purpose: 'Nolūks',
  hosts: 'Serveri, ar kuriem notiek saziņa',
  privacy: 'Privātuma politika',
  stored: 'Sīkdatnes un saglabātie dati',
  storedBy: 'Sīkdatnes un dati: {service}',
  name: 'Nosaukums',
  place: 'Veids',
  period: 'Glabāšanas ilgums',
  places: {
    cookie: 'Sīkdatne',
    local: 'Lokālā krātuve',
    session: 'Sesijas krātuve',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'līdz pārlūka aizvēršanai',
  untilTabCloses: 'līdz cilnes aizvēršanai',
  notStated: 'pakalpojuma sniedzējs nav norādījis',
  none: 'nav',
  nothingStored: 'nav zināmu šīs vietnes adresē',
  ownTitle: 'Piekrišana sīkdatnēm',
  ownPurpose: 'Atceras šeit izdarīto izvēli',
  purposes: {
    audience: 'Apmeklētības mērīšana',
    behaviour: 'Lapu lietošanas ierakstīšana',
    performance: 'Ielādes laika mērīšana',
    conversions: 'Reklāmas rezultātu mērīšana',
    advertising: 'Personalizēta reklāma',
    tags: 'Citu pakalpojumu pārvaldība',
    contacts: 'Kontaktu pārvaldība',
    chat: 'Tērzēšana',
    video: 'Video',
    audio: 'Mūzika un raidieraksti',
    maps: 'Kartes',
    fonts: 'Fonti',
    images: 'Attēli',
    publications: 'Tiešsaistes publikācijas',
    posts: 'Sociālo tīklu ieraksti',
    sharing: 'Satura kopīgošana',
    comments: 'Komentāri',
    forms: 'Veidlapas un aptaujas',
    meetings: 'Pieraksti un sanāksmes',
    protection: 'Aizsardzība pret ļaunprātīgu izmantošanu',
    payment: 'Maksājumi',
  },
} as const satisfies DeclarationTexts;
