import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'lt',
  title: 'Jūsų pasirinkimas dėl slapukų',
  description:
    'Naudojame slapukus ir panašias technologijas šiais tikslais: {purposes}. Tai darome tik jums sutikus. Galite atsisakyti ir bet kada pakeisti savo pasirinkimą.',
  controller: 'Duomenų valdytojas: {who}.',
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  settings: 'Nustatymai',
  policy: 'Privatumo politika',
  imprint: 'Teisinė informacija',
  preferencesTitle: 'Privatumo nustatymai',
  preferencesDescription:
    'Spręskite dėl kiekvieno tikslo atskirai. Galite bet kada sugrįžti ir pakeisti savo pasirinkimą.',
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti neišsaugojus',
  closeRejecting: 'Uždaryti ir atmesti visus',
  alwaysActive: 'Visada įjungta',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  reloading: 'Puslapis įkeliamas iš naujo, kad būtų sustabdytos veikiančios paslaugos.',
  signal:
    'Į jūsų prieštaravimą atsižvelgta: jūsų naršyklė siunčia signalą „Global Privacy Control“.',
  news: 'Nauja nuo paskutinio jūsų pasirinkimo: {purposes}.',
  categories: {
    necessary: {
      name: 'Būtinieji',
      purpose: 'Reikalingi, kad svetainė veiktų ir įsimintų jūsų pasirinkimą.',
    },
    functional: {
      name: 'Papildomos funkcijos',
      purpose: 'Patogumui skirtos funkcijos, pavyzdžiui, vaizdo įrašai, žemėlapiai ar pokalbiai.',
    },
    analytics: {
      name: 'Statistika',
      purpose: 'Rodo, kaip naudojamasi svetaine, kad galėtume ją tobulinti.',
    },
    marketing: {
      name: 'Rinkodara',
      purpose: 'Rodo jūsų pomėgius atitinkančią reklamą ir matuoja jos poveikį.',
    },
    social: {
      name: 'Socialiniai tinklai',
      purpose: 'Turinys iš socialinių tinklų, kurie tuomet sužino apie jūsų apsilankymą.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Įkeliant šį turinį duomenys, pavyzdžiui, jūsų IP adresas, siunčiami paslaugos teikėjui ({provider}), kuris taip pat gali įrašyti ir skaityti duomenis jūsų įrenginyje.',
  once: 'Įkelti vieną kartą',
  always: 'Visada įkelti {service}',
  alwaysCategory: 'Visada leisti: {category}',
  stop: 'Nebeįkelti {service}',
  stopCategory: 'Nebeleisti: {category}',
  original: 'Atidaryti svetainėje {service}',
  privacy: 'Privatumo politika: {provider}',
  loading: 'Įkeliama: {label}.',
  stopped: 'Nebeįkeliama: {label}.',
  formTitle: 'Formai išsiųsti reikalinga paslauga {service}',
  formAbout:
    'Šią formą saugo paslauga {service}, todėl formą išsiųsti galima tik įkėlus šią paslaugą.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Jūsų privatumo pasirinkimai',
  description:
    'Naudojame slapukus ir panašias technologijas šiais tikslais, nebent paprieštarausite: {purposes}. Galite paprieštarauti ir bet kada pakeisti savo pasirinkimą.',
  others:
    'Slapukus ir panašias technologijas naudojame ir kitais tikslais, nebent paprieštarausite: žr. nustatymus.',
  preferences:
    'Tai, kas įjungta, naudojama, kol to neišjungsite. Galite bet kada sugrįžti ir pakeisti savo pasirinkimą.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Jūs {date} išsaugojote savo pasirinkimą.',
  undecided: 'Dar nepasirinkote.',
  change: 'Pakeisti pasirinkimą',
  choose: 'Pasirinkti dabar',
  choice: 'Jūsų pasirinkimas',
  allowed: 'leidžiama',
  refused: 'atmesta',
  unanswered: 'dar nepadarytas',
  how: {
    'accept-all': 'visi priimti',
    'reject-all': 'visi atmesti',
    preferences: 'pasirinkta atskirai',
    embed: 'prie įterpto turinio',
    close: 'uždaryta nepriėmus',
    gpc: 'pagal jūsų naršyklės privatumo signalą',
    api: 'pačios svetainės nustatymais',
    import: 'perkelta iš ankstesnio pranešimo',
  },
  copy: 'Kopijuoti įrašą',
  copied: 'Įrašas nukopijuotas.',
  provider: 'Paslaugos teikėjas',
  thisSite: 'Ši svetainė',
  purpose: 'Tikslas',
  hosts: 'Serveriai, į kuriuos kreipiamasi',
  privacy: 'Privatumo politika',
  stored: 'Slapukai ir įrašyti duomenys',
  storedBy: 'Slapukai ir duomenys: {service}',
  name: 'Pavadinimas',
  place: 'Rūšis',
  period: 'Saugojimo trukmė',
  places: {
    cookie: 'Slapukas',
    local: 'Vietinė saugykla',
    session: 'Seanso saugykla',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'kol bus uždaryta naršyklė',
  untilTabCloses: 'kol bus uždaryta kortelė',
  notStated: 'paslaugos teikėjas nenurodė',
  none: 'nėra',
  nothingStored: 'šios svetainės adresu žinomų nėra',
  ownTitle: 'Sutikimas dėl slapukų',
  ownPurpose: 'Įsimena čia padarytą pasirinkimą',
  purposes: {
    audience: 'Lankomumo matavimas',
    behaviour: 'Naudojimosi puslapiais įrašymas',
    performance: 'Įkėlimo trukmės matavimas',
    conversions: 'Reklamos rezultatų matavimas',
    advertising: 'Suasmeninta reklama',
    tags: 'Kitų paslaugų valdymas',
    contacts: 'Kontaktų valdymas',
    chat: 'Pokalbiai',
    video: 'Vaizdo įrašai',
    audio: 'Muzika ir tinklalaidės',
    maps: 'Žemėlapiai',
    fonts: 'Šriftai',
    images: 'Paveikslėliai',
    publications: 'Internetiniai leidiniai',
    posts: 'Socialinių tinklų įrašai',
    sharing: 'Dalijimasis turiniu',
    comments: 'Komentarai',
    forms: 'Formos ir apklausos',
    meetings: 'Vizitai ir susitikimai',
    protection: 'Apsauga nuo piktnaudžiavimo',
    payment: 'Mokėjimai',
  },
} as const satisfies DeclarationTexts;
