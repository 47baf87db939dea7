import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'hu',
  title: 'Az Ön döntése a sütikről',
  description:
    'Sütiket és hasonló technológiákat használunk a következő célokra: {purposes}. Ezt csak az Ön hozzájárulásával tesszük. A hozzájárulást megtagadhatja, és döntését bármikor módosíthatja.',
  controller: 'Adatkezelő: {who}.',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  settings: 'Beállítások',
  policy: 'Adatkezelési tájékoztató',
  imprint: 'Impresszum',
  preferencesTitle: 'Adatvédelmi beállítások',
  preferencesDescription:
    'Döntsön minden célról külön. Bármikor visszatérhet, és módosíthatja döntését.',
  save: 'Döntés mentése',
  close: 'Bezárás mentés nélkül',
  closeRejecting: 'Bezárás és az összes elutasítása',
  alwaysActive: 'Mindig aktív',
  saved: 'Döntését elmentettük.',
  reloading: 'Az oldal újratöltődik, hogy a futó szolgáltatások leálljanak.',
  signal: 'Tiltakozását figyelembe vettük: böngészője a „Global Privacy Control” jelzést küldi.',
  news: 'Új célok az előző döntése óta: {purposes}.',
  categories: {
    necessary: {
      name: 'Szükséges',
      purpose: 'A webhely működéséhez és döntésének megjegyzéséhez kell.',
    },
    functional: {
      name: 'Kiegészítő funkciók',
      purpose: 'Kényelmi szolgáltatások, például videók, térképek vagy csevegés.',
    },
    analytics: {
      name: 'Statisztika',
      purpose: 'Megmutatja, hogyan használják a webhelyet, hogy fejleszthessük.',
    },
    marketing: {
      name: 'Marketing',
      purpose:
        'Az Ön érdeklődésének megfelelő hirdetések megjelenítésére és hatásuk mérésére szolgál.',
    },
    social: {
      name: 'Közösségi média',
      purpose: 'Közösségi hálózatok tartalmai; a hálózatok így értesülnek az Ön látogatásáról.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Betöltéskor adatok, például az Ön IP-címe, kerülnek a szolgáltatóhoz ({provider}), amely adatokat tárolhat és olvashat is az Ön eszközén.',
  once: 'Betöltés egyszer',
  always: 'Betöltés mindig: {service}',
  alwaysCategory: 'Engedélyezés mindig: {category}',
  stop: 'Betöltés megszüntetése: {service}',
  stopCategory: 'Engedélyezés megszüntetése: {category}',
  original: 'Megnyitás itt: {service}',
  privacy: 'Adatkezelési tájékoztató: {provider}',
  loading: 'Betöltés folyamatban: {label}.',
  stopped: 'Már nem töltődik be: {label}.',
  formTitle: 'A küldés erre vár: {service}',
  formAbout:
    'Ezt az űrlapot egy szolgáltatás ({service}) védi, ezért csak annak betöltése után küldhető el.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Az Ön adatvédelmi döntései',
  description:
    'Sütiket és hasonló technológiákat használunk a következő célokra, hacsak Ön nem tiltakozik: {purposes}. Tiltakozhat, és döntését bármikor módosíthatja.',
  others:
    'Hacsak Ön nem tiltakozik, sütiket és hasonló technológiákat más célokra is használunk: lásd a beállításokat.',
  preferences:
    'Ami be van kapcsolva, azt használjuk, amíg Ön ki nem kapcsolja. Bármikor visszatérhet, és módosíthatja döntését.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Ön {date} napján döntött.',
  undecided: 'Ön még nem döntött.',
  change: 'Döntés módosítása',
  choose: 'Döntés most',
  choice: 'Az Ön döntése',
  allowed: 'engedélyezve',
  refused: 'elutasítva',
  unanswered: 'még nincs',
  how: {
    'accept-all': 'minden elfogadva',
    'reject-all': 'minden elutasítva',
    preferences: 'egyenként kiválasztva',
    embed: 'beágyazott tartalomnál',
    close: 'elfogadás nélkül bezárva',
    gpc: 'a böngésző adatvédelmi jelzése alapján',
    api: 'a webhely saját kezelőelemeivel',
    import: 'a korábbi sütisávból átvéve',
  },
  copy: 'Igazolás másolása',
  copied: 'Az igazolás a vágólapra került.',
  provider: 'Szolgáltató',
  thisSite: 'Ez a webhely',
  purpose: 'Cél',
  hosts: 'Felkeresett kiszolgálók',
  privacy: 'Adatkezelési tájékoztató',
  stored: 'Sütik és tárolt adatok',
  storedBy: 'Sütik és adatok: {service}',
  name: 'Név',
  place: 'Típus',
  period: 'Tárolási idő',
  places: {
    cookie: 'Süti',
    local: 'Helyi tároló',
    session: 'Munkamenet-tároló',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'a böngésző bezárásáig',
  untilTabCloses: 'a lap bezárásáig',
  notStated: 'a szolgáltató nem közli',
  none: 'nincs',
  nothingStored: 'a webhely címe alatt nem ismert ilyen',
  ownTitle: 'Hozzájárulás a sütikhez',
  ownPurpose: 'Megjegyzi az itt hozott döntést',
  purposes: {
    audience: 'Látogatottságmérés',
    behaviour: 'Az oldalak használatának rögzítése',
    performance: 'Betöltési idők mérése',
    conversions: 'A hirdetések sikerességének mérése',
    advertising: 'Személyre szabott hirdetések',
    tags: 'Más szolgáltatások kezelése',
    contacts: 'Kapcsolatok kezelése',
    chat: 'Csevegés',
    video: 'Videók',
    audio: 'Zene és podcastok',
    maps: 'Térképek',
    fonts: 'Betűtípusok',
    images: 'Képek',
    publications: 'Online kiadványok',
    posts: 'Közösségi bejegyzések',
    sharing: 'Tartalmak megosztása',
    comments: 'Hozzászólások',
    forms: 'Űrlapok és kérdőívek',
    meetings: 'Időpontok és találkozók',
    protection: 'Visszaélések elleni védelem',
    payment: 'Fizetés',
  },
} as const satisfies DeclarationTexts;
