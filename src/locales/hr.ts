import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'hr',
  title: 'Vaš odabir u vezi s kolačićima',
  description:
    'Koristimo kolačiće i slične tehnologije u sljedeće svrhe: {purposes}. To činimo samo uz vašu privolu. Privolu možete odbiti, a svoj odabir promijeniti u bilo kojem trenutku.',
  controller: 'Voditelj obrade: {who}.',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  settings: 'Postavke',
  policy: 'Pravila o privatnosti',
  imprint: 'Impressum',
  preferencesTitle: 'Postavke privatnosti',
  preferencesDescription:
    'Odlučite o svakoj svrsi zasebno. U bilo kojem trenutku možete se vratiti i promijeniti svoj odabir.',
  save: 'Spremi odabir',
  close: 'Zatvori bez spremanja',
  closeRejecting: 'Zatvori i odbij sve',
  alwaysActive: 'Uvijek aktivno',
  saved: 'Vaš je odabir spremljen.',
  reloading: 'Stranica se ponovno učitava kako bi se zaustavile pokrenute usluge.',
  signal: 'Odbijanje je uvaženo: vaš preglednik šalje signal „Global Privacy Control”.',
  news: 'Nove svrhe od vašeg posljednjeg odabira: {purposes}.',
  categories: {
    necessary: {
      name: 'Nužno',
      purpose: 'Potrebno da bi ovo web-mjesto radilo i pamtilo vaš odabir.',
    },
    functional: {
      name: 'Dodatne funkcije',
      purpose: 'Praktični dodaci, na primjer videozapisi, karte ili chat.',
    },
    analytics: {
      name: 'Statistika',
      purpose: 'Pokazuje kako se ovo web-mjesto koristi da bismo ga mogli poboljšati.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Služi za prikazivanje oglasa prema vašim interesima i mjerenje njihova učinka.',
    },
    social: {
      name: 'Društvene mreže',
      purpose: 'Sadržaj društvenih mreža, koje tako saznaju za vaš posjet.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Učitavanjem se podaci, na primjer vaša IP-adresa, šalju pružatelju usluga {provider}, koji također može pohranjivati i čitati podatke na vašem uređaju.',
  once: 'Učitaj jednom',
  always: 'Uvijek učitaj uslugu {service}',
  alwaysCategory: 'Uvijek dopusti: {category}',
  stop: 'Više ne učitavaj uslugu {service}',
  stopCategory: 'Više ne dopuštaj: {category}',
  original: 'Otvori u usluzi {service}',
  privacy: 'Pravila o privatnosti: {provider}',
  loading: 'Učitava se: {label}.',
  stopped: 'Više se ne učitava: {label}.',
  formTitle: 'Slanje čeka uslugu {service}',
  formAbout: 'Ovaj obrazac štiti usluga {service}, pa se može poslati tek kad se ona učita.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Vaši odabiri u vezi s privatnošću',
  description:
    'Koristimo kolačiće i slične tehnologije u sljedeće svrhe, osim ako uložite prigovor: {purposes}. Možete uložiti prigovor, a svoj odabir promijeniti u bilo kojem trenutku.',
  others:
    'Kolačiće i slične tehnologije koristimo i u druge svrhe, osim ako uložite prigovor: pogledajte postavke.',
  preferences:
    'Ono što je uključeno koristi se dok to ne isključite. U bilo kojem trenutku možete se vratiti i promijeniti svoj odabir.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Dana {date} spremljen je vaš odabir.',
  undecided: 'Još niste ništa odabrali.',
  change: 'Promijeni odabir',
  choose: 'Odaberi sada',
  choice: 'Vaš odabir',
  allowed: 'dopušteno',
  refused: 'odbijeno',
  unanswered: 'još nije napravljen',
  how: {
    'accept-all': 'sve prihvaćeno',
    'reject-all': 'sve odbijeno',
    preferences: 'odabrano pojedinačno',
    embed: 'kod ugrađenog sadržaja',
    close: 'zatvoreno bez prihvaćanja',
    gpc: 'signalom privatnosti vašeg preglednika',
    api: 'vlastitim kontrolama ovog web-mjesta',
    import: 'preuzeto iz prijašnje obavijesti o kolačićima',
  },
  copy: 'Kopiraj zapis',
  copied: 'Zapis je kopiran.',
  provider: 'Pružatelj usluga',
  thisSite: 'Ovo web-mjesto',
  purpose: 'Svrha',
  hosts: 'Kontaktirani poslužitelji',
  privacy: 'Pravila o privatnosti',
  stored: 'Kolačići i pohranjene stavke',
  storedBy: 'Kolačići i stavke: {service}',
  name: 'Naziv',
  place: 'Vrsta',
  period: 'Razdoblje pohrane',
  places: {
    cookie: 'Kolačić',
    local: 'Lokalna pohrana',
    session: 'Pohrana sesije',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'do zatvaranja preglednika',
  untilTabCloses: 'do zatvaranja kartice',
  notStated: 'pružatelj usluga ne navodi',
  none: 'nema',
  nothingStored: 'nema poznatih na adresi ovog web-mjesta',
  ownTitle: 'Privola za kolačiće',
  ownPurpose: 'Pamti odabir koji ovdje napravite',
  purposes: {
    audience: 'Mjerenje posjećenosti',
    behaviour: 'Bilježenje načina korištenja stranica',
    performance: 'Mjerenje vremena učitavanja',
    conversions: 'Mjerenje uspješnosti oglašavanja',
    advertising: 'Personalizirano oglašavanje',
    tags: 'Upravljanje drugim uslugama',
    contacts: 'Upravljanje kontaktima',
    chat: 'Chat',
    video: 'Videozapisi',
    audio: 'Glazba i podcasti',
    maps: 'Karte',
    fonts: 'Fontovi',
    images: 'Slike',
    publications: 'Internetske publikacije',
    posts: 'Objave s društvenih mreža',
    sharing: 'Dijeljenje sadržaja',
    comments: 'Komentari',
    forms: 'Obrasci i ankete',
    meetings: 'Termini i sastanci',
    protection: 'Zaštita od zlouporabe',
    payment: 'Plaćanja',
  },
} as const satisfies DeclarationTexts;
