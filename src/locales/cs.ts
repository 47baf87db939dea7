import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'cs',
  title: 'Vaše volba ohledně souborů cookie',
  description:
    'Používáme soubory cookie a podobné technologie k těmto účelům: {purposes}. Děje se tak pouze s vaším souhlasem. Můžete odmítnout a svou volbu kdykoli změnit.',
  controller: 'Správce údajů: {who}.',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  settings: 'Nastavení',
  policy: 'Ochrana osobních údajů',
  imprint: 'Právní informace',
  preferencesTitle: 'Nastavení soukromí',
  preferencesDescription:
    'Rozhodněte o každém účelu zvlášť. Kdykoli se sem můžete vrátit a svou volbu změnit.',
  save: 'Uložit volbu',
  close: 'Zavřít bez uložení',
  closeRejecting: 'Zavřít a odmítnout vše',
  alwaysActive: 'Vždy aktivní',
  saved: 'Vaše volba byla uložena.',
  reloading: 'Stránka se načte znovu, aby se ukončily spuštěné služby.',
  signal: 'Odmítnutí respektováno: váš prohlížeč odesílá signál „Global Privacy Control“.',
  news: 'Nové účely od vaší poslední volby: {purposes}.',
  categories: {
    necessary: {
      name: 'Nezbytné',
      purpose: 'Potřebné k tomu, aby tyto webové stránky fungovaly a pamatovaly si vaši volbu.',
    },
    functional: {
      name: 'Doplňkové funkce',
      purpose: 'Praktické doplňky, jako jsou videa, mapy nebo chat.',
    },
    analytics: {
      name: 'Statistika',
      purpose: 'Ukazuje, jak se tyto webové stránky používají, abychom je mohli zlepšovat.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Slouží k zobrazování reklam podle vašich zájmů a k měření jejich účinku.',
    },
    social: {
      name: 'Sociální sítě',
      purpose: 'Obsah sociálních sítí, které se tak o vaší návštěvě dozvědí.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Při načtení se poskytovateli {provider} odešlou údaje, například vaše IP adresa. Poskytovatel může také ukládat a číst údaje ve vašem zařízení.',
  once: 'Načíst jednou',
  always: 'Vždy načítat službu {service}',
  alwaysCategory: 'Vždy povolit: {category}',
  stop: 'Už nenačítat službu {service}',
  stopCategory: 'Už nepovolovat: {category}',
  original: 'Otevřít ve službě {service}',
  privacy: 'Ochrana osobních údajů: {provider}',
  loading: 'Načítá se: {label}.',
  stopped: 'Už se nenačítá: {label}.',
  formTitle: 'Odeslání čeká na službu {service}',
  formAbout: 'Tento formulář chrání služba {service}, proto jej lze odeslat až po jejím načtení.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Vaše volby ohledně soukromí',
  description:
    'Používáme soubory cookie a podobné technologie k těmto účelům, pokud nevznesete námitku: {purposes}. Můžete vznést námitku a svou volbu kdykoli změnit.',
  others:
    'Soubory cookie a podobné technologie používáme také k dalším účelům, pokud nevznesete námitku: viz nastavení.',
  preferences:
    'Co je zapnuté, používá se, dokud to nevypnete. Kdykoli se sem můžete vrátit a svou volbu změnit.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Vaše volba je ze dne {date}.',
  undecided: 'Volba zatím nebyla provedena.',
  change: 'Změnit volbu',
  choose: 'Zvolit nyní',
  choice: 'Vaše volba',
  allowed: 'povoleno',
  refused: 'odmítnuto',
  unanswered: 'zatím žádná',
  how: {
    'accept-all': 'vše přijato',
    'reject-all': 'vše odmítnuto',
    preferences: 'vybráno jednotlivě',
    embed: 'u vloženého obsahu',
    close: 'zavřeno bez přijetí',
    gpc: 'signálem ochrany soukromí z vašeho prohlížeče',
    api: 'vlastními ovládacími prvky těchto webových stránek',
    import: 'převzato z dřívější lišty',
  },
  copy: 'Zkopírovat záznam',
  copied: 'Záznam byl zkopírován.',
  provider: 'Poskytovatel',
  thisSite: 'Tyto webové stránky',
  purpose: 'Účel',
  hosts: 'Kontaktované servery',
  privacy: 'Ochrana osobních údajů',
  stored: 'Soubory cookie a uložené položky',
  storedBy: 'Soubory cookie a položky: {service}',
  name: 'Název',
  place: 'Druh',
  period: 'Doba uchování',
  places: {
    cookie: 'Soubor cookie',
    local: 'Místní úložiště',
    session: 'Úložiště relace',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'do zavření prohlížeče',
  untilTabCloses: 'do zavření karty',
  notStated: 'poskytovatel neuvádí',
  none: 'žádné',
  nothingStored: 'žádné známé pod adresou těchto webových stránek',
  ownTitle: 'Souhlas se soubory cookie',
  ownPurpose: 'Pamatuje si volbu, kterou zde provedete',
  purposes: {
    audience: 'Měření návštěvnosti',
    behaviour: 'Zaznamenávání způsobu používání stránek',
    performance: 'Měření doby načítání',
    conversions: 'Měření úspěšnosti reklamy',
    advertising: 'Personalizovaná reklama',
    tags: 'Správa dalších služeb',
    contacts: 'Správa kontaktů',
    chat: 'Chat',
    video: 'Videa',
    audio: 'Hudba a podcasty',
    maps: 'Mapy',
    fonts: 'Písma',
    images: 'Obrázky',
    publications: 'Online publikace',
    posts: 'Příspěvky ze sociálních sítí',
    sharing: 'Sdílení obsahu',
    comments: 'Komentáře',
    forms: 'Formuláře a dotazníky',
    meetings: 'Termíny a schůzky',
    protection: 'Ochrana před zneužitím',
    payment: 'Platby',
  },
} as const satisfies DeclarationTexts;
