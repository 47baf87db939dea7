import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'sk',
  title: 'Vaša voľba týkajúca sa súborov cookie',
  description:
    'Používame súbory cookie a podobné technológie na tieto účely: {purposes}. Robíme to len s vaším súhlasom. Môžete odmietnuť a svoju voľbu kedykoľvek zmeniť.',
  controller: 'Prevádzkovateľ: {who}.',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  settings: 'Nastavenia',
  policy: 'Ochrana osobných údajov',
  imprint: 'Právne informácie',
  preferencesTitle: 'Nastavenia súkromia',
  preferencesDescription:
    'Rozhodnite o každom účele osobitne. Kedykoľvek sa sem môžete vrátiť a svoju voľbu zmeniť.',
  save: 'Uložiť voľbu',
  close: 'Zavrieť bez uloženia',
  closeRejecting: 'Zavrieť a odmietnuť všetko',
  alwaysActive: 'Vždy aktívne',
  saved: 'Vaša voľba bola uložená.',
  reloading: 'Stránka sa načíta znova, aby sa ukončili spustené služby.',
  signal: 'Odmietnutie rešpektované: váš prehliadač odosiela signál „Global Privacy Control“.',
  news: 'Nové účely od vašej poslednej voľby: {purposes}.',
  categories: {
    necessary: {
      name: 'Nevyhnutné',
      purpose: 'Potrebné na to, aby toto webové sídlo fungovalo a pamätalo si vašu voľbu.',
    },
    functional: {
      name: 'Doplnkové funkcie',
      purpose: 'Praktické doplnky, ako sú videá, mapy alebo chat.',
    },
    analytics: {
      name: 'Štatistika',
      purpose: 'Ukazuje, ako sa toto webové sídlo používa, aby sme ho mohli zlepšovať.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Slúži na zobrazovanie reklám podľa vašich záujmov a na meranie ich účinku.',
    },
    social: {
      name: 'Sociálne siete',
      purpose: 'Obsah sociálnych sietí, ktoré sa tak o vašej návšteve dozvedia.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Pri načítaní sa poskytovateľovi {provider} odošlú údaje, napríklad vaša IP adresa. Poskytovateľ môže tiež ukladať a čítať údaje vo vašom zariadení.',
  once: 'Načítať raz',
  always: 'Vždy načítavať službu {service}',
  alwaysCategory: 'Vždy povoliť: {category}',
  stop: 'Už nenačítavať službu {service}',
  stopCategory: 'Už nepovoľovať: {category}',
  original: 'Otvoriť v službe {service}',
  privacy: 'Ochrana osobných údajov: {provider}',
  loading: 'Načítava sa: {label}.',
  stopped: 'Už sa nenačítava: {label}.',
  formTitle: 'Odoslanie čaká na službu {service}',
  formAbout: 'Tento formulár chráni služba {service}, preto ho možno odoslať až po jej načítaní.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Vaše voľby týkajúce sa súkromia',
  description:
    'Používame súbory cookie a podobné technológie na tieto účely, ak nevznesiete námietku: {purposes}. Môžete vzniesť námietku a svoju voľbu kedykoľvek zmeniť.',
  others:
    'Súbory cookie a podobné technológie používame aj na ďalšie účely, ak nevznesiete námietku: pozrite si nastavenia.',
  preferences:
    'Čo je zapnuté, používa sa, kým to nevypnete. Kedykoľvek sa sem môžete vrátiť a svoju voľbu zmeniť.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Svoju voľbu ste urobili {date}.',
  undecided: 'Svoju voľbu ste ešte neurobili.',
  change: 'Zmeniť voľbu',
  choose: 'Zvoliť teraz',
  choice: 'Vaša voľba',
  allowed: 'povolené',
  refused: 'odmietnuté',
  unanswered: 'zatiaľ žiadna',
  how: {
    'accept-all': 'všetko prijaté',
    'reject-all': 'všetko odmietnuté',
    preferences: 'vybrané jednotlivo',
    embed: 'pri vloženom obsahu',
    close: 'zavreté bez prijatia',
    gpc: 'signálom ochrany súkromia z vášho prehliadača',
    api: 'vlastnými ovládacími prvkami tohto webového sídla',
    import: 'prevzaté z predchádzajúcej lišty',
  },
  copy: 'Skopírovať záznam',
  copied: 'Záznam bol skopírovaný.',
  provider: 'Poskytovateľ',
  thisSite: 'Toto webové sídlo',
  purpose: 'Účel',
  hosts: 'Kontaktované servery',
  privacy: 'Ochrana osobných údajov',
  stored: 'Súbory cookie a uložené položky',
  storedBy: 'Súbory cookie a položky: {service}',
  name: 'Názov',
  place: 'Druh',
  period: 'Doba uchovávania',
  places: {
    cookie: 'Súbor cookie',
    local: 'Lokálne úložisko',
    session: 'Úložisko relácie',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'do zavretia prehliadača',
  untilTabCloses: 'do zavretia karty',
  notStated: 'poskytovateľ neuvádza',
  none: 'žiadne',
  nothingStored: 'žiadne známe pod adresou tohto webového sídla',
  ownTitle: 'Súhlas so súbormi cookie',
  ownPurpose: 'Pamätá si voľbu, ktorú tu urobíte',
  purposes: {
    audience: 'Meranie návštevnosti',
    behaviour: 'Zaznamenávanie spôsobu používania stránok',
    performance: 'Meranie času načítania',
    conversions: 'Meranie úspešnosti reklamy',
    advertising: 'Personalizovaná reklama',
    tags: 'Správa iných služieb',
    contacts: 'Správa kontaktov',
    chat: 'Chat',
    video: 'Videá',
    audio: 'Hudba a podcasty',
    maps: 'Mapy',
    fonts: 'Písma',
    images: 'Obrázky',
    publications: 'Online publikácie',
    posts: 'Príspevky zo sociálnych sietí',
    sharing: 'Zdieľanie obsahu',
    comments: 'Komentáre',
    forms: 'Formuláre a prieskumy',
    meetings: 'Termíny a stretnutia',
    protection: 'Ochrana pred zneužitím',
    payment: 'Platby',
  },
} as const satisfies DeclarationTexts;
