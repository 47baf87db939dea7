import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'sl',
  title: 'Vaša izbira glede piškotkov',
  description:
    'Uporabljamo piškotke in podobne tehnologije za naslednje namene: {purposes}. To počnemo samo z vašo privolitvijo. Uporabo lahko zavrnete, svojo izbiro pa kadar koli spremenite.',
  controller: 'Upravljavec: {who}.',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  settings: 'Nastavitve',
  policy: 'Politika zasebnosti',
  imprint: 'Pravno obvestilo',
  preferencesTitle: 'Nastavitve zasebnosti',
  preferencesDescription:
    'O vsakem namenu odločite posebej. Kadar koli se lahko vrnete in spremenite svojo izbiro.',
  save: 'Shrani izbiro',
  close: 'Zapri brez shranjevanja',
  closeRejecting: 'Zapri in zavrni vse',
  alwaysActive: 'Vedno aktivno',
  saved: 'Vaša izbira je shranjena.',
  reloading: 'Stran se znova nalaga, da se ustavijo zagnane storitve.',
  signal: 'Zavrnitev je upoštevana: vaš brskalnik pošilja signal »Global Privacy Control«.',
  news: 'Novi nameni od vaše zadnje izbire: {purposes}.',
  categories: {
    necessary: {
      name: 'Nujno',
      purpose: 'Potrebno, da to spletno mesto deluje in si zapomni vašo izbiro.',
    },
    functional: {
      name: 'Dodatne funkcije',
      purpose: 'Priročni dodatki, na primer videoposnetki, zemljevidi ali klepet.',
    },
    analytics: {
      name: 'Statistika',
      purpose: 'Kaže, kako se to spletno mesto uporablja, da ga lahko izboljšujemo.',
    },
    marketing: {
      name: 'Trženje',
      purpose: 'Prikazovanje oglasov glede na vaše interese in merjenje njihovega učinka.',
    },
    social: {
      name: 'Družbena omrežja',
      purpose: 'Vsebine družbenih omrežij, ki tako izvedo za vaš obisk.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Ob nalaganju se podatki, na primer vaš naslov IP, pošljejo ponudniku {provider}, ki lahko na vaši napravi podatke tudi shranjuje in bere.',
  once: 'Naloži enkrat',
  always: 'Vedno naloži storitev {service}',
  alwaysCategory: 'Vedno dovoli: {category}',
  stop: 'Ne nalagaj več storitve {service}',
  stopCategory: 'Ne dovoli več: {category}',
  original: 'Odpri v storitvi {service}',
  privacy: 'Politika zasebnosti: {provider}',
  loading: 'Nalaga se: {label}.',
  stopped: 'Ne nalaga se več: {label}.',
  formTitle: 'Pošiljanje čaka na storitev {service}',
  formAbout:
    'Ta obrazec varuje storitev {service}, zato ga je mogoče poslati šele, ko je ta naložena.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Vaše izbire glede zasebnosti',
  description:
    'Uporabljamo piškotke in podobne tehnologije za naslednje namene, razen če ugovarjate: {purposes}. Uporabi lahko ugovarjate, svojo izbiro pa kadar koli spremenite.',
  others:
    'Piškotke in podobne tehnologije uporabljamo tudi za druge namene, razen če ugovarjate: glejte nastavitve.',
  preferences:
    'Kar je vklopljeno, se uporablja, dokler tega ne izklopite. Kadar koli se lahko vrnete in spremenite svojo izbiro.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Datum vaše izbire: {date}.',
  undecided: 'Izbire še niste opravili.',
  change: 'Spremeni izbiro',
  choose: 'Izberi zdaj',
  choice: 'Vaša izbira',
  allowed: 'dovoljeno',
  refused: 'zavrnjeno',
  unanswered: 'še ni opravljena',
  how: {
    'accept-all': 'vse sprejeto',
    'reject-all': 'vse zavrnjeno',
    preferences: 'izbrano posamično',
    embed: 'pri vdelani vsebini',
    close: 'zaprto brez sprejetja',
    gpc: 's signalom zasebnosti vašega brskalnika',
    api: 'z lastnimi kontrolniki tega spletnega mesta',
    import: 'prevzeto iz prejšnje pasice',
  },
  copy: 'Kopiraj zapis',
  copied: 'Zapis je kopiran.',
  provider: 'Ponudnik',
  thisSite: 'To spletno mesto',
  purpose: 'Namen',
  hosts: 'Strežniki, s katerimi se povezuje storitev',
  privacy: 'Politika zasebnosti',
  stored: 'Piškotki in shranjeni vnosi',
  storedBy: 'Piškotki in vnosi: {service}',
  name: 'Ime',
  place: 'Vrsta',
  period: 'Rok hrambe',
  places: {
    cookie: 'Piškotek',
    local: 'Lokalna shramba',
    session: 'Shramba seje',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'do zaprtja brskalnika',
  untilTabCloses: 'do zaprtja zavihka',
  notStated: 'ponudnik ne navaja',
  none: 'jih ni',
  nothingStored: 'na naslovu tega spletnega mesta ni znanih',
  ownTitle: 'Privolitev v piškotke',
  ownPurpose: 'Zapomni si izbiro, ki jo opravite tukaj',
  purposes: {
    audience: 'Merjenje obiskanosti',
    behaviour: 'Beleženje uporabe strani',
    performance: 'Merjenje časov nalaganja',
    conversions: 'Merjenje uspešnosti oglaševanja',
    advertising: 'Osebno prilagojeno oglaševanje',
    tags: 'Upravljanje drugih storitev',
    contacts: 'Upravljanje stikov',
    chat: 'Klepet',
    video: 'Videoposnetki',
    audio: 'Glasba in podkasti',
    maps: 'Zemljevidi',
    fonts: 'Pisave',
    images: 'Slike',
    publications: 'Spletne publikacije',
    posts: 'Objave z družbenih omrežij',
    sharing: 'Deljenje vsebin',
    comments: 'Komentarji',
    forms: 'Obrazci in ankete',
    meetings: 'Termini in sestanki',
    protection: 'Zaščita pred zlorabami',
    payment: 'Plačila',
  },
} as const satisfies DeclarationTexts;
