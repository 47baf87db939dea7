import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'ro',
  title: 'Alegerea dumneavoastră privind cookie-urile',
  description:
    'Folosim cookie-uri și tehnologii similare numai cu acordul dumneavoastră, în următoarele scopuri: {purposes}. Puteți refuza și vă puteți schimba alegerea oricând.',
  controller: 'Operator de date: {who}.',
  acceptAll: 'Acceptă tot',
  rejectAll: 'Respinge tot',
  settings: 'Setări',
  policy: 'Politica de confidențialitate',
  imprint: 'Informații legale',
  preferencesTitle: 'Preferințe de confidențialitate',
  preferencesDescription:
    'Decideți pentru fiecare scop. Puteți reveni aici oricând pentru a vă schimba alegerea.',
  save: 'Salvează alegerea',
  close: 'Închide fără a salva',
  closeRejecting: 'Închide și respinge tot',
  alwaysActive: 'Mereu activ',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  reloading: 'Pagina se reîncarcă pentru a opri serviciile active.',
  signal: 'Opoziție respectată: browserul dumneavoastră trimite semnalul „Global Privacy Control”.',
  news: 'Nou față de ultima dumneavoastră alegere: {purposes}.',
  categories: {
    necessary: {
      name: 'Necesar',
      purpose:
        'Indispensabil pentru funcționarea acestui site, de exemplu pentru a reține alegerea dumneavoastră.',
    },
    functional: {
      name: 'Funcții suplimentare',
      purpose: 'Servicii complementare, precum videoclipuri, hărți sau chat.',
    },
    analytics: {
      name: 'Statistici',
      purpose: 'Pentru a afla cum este folosit acest site și a-l îmbunătăți.',
    },
    marketing: {
      name: 'Publicitate',
      purpose: 'Pentru a afișa reclame potrivite intereselor dumneavoastră și a le măsura efectul.',
    },
    social: {
      name: 'Rețele sociale',
      purpose: 'Conținut din rețele sociale, care află astfel de vizita dumneavoastră.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'La încărcare, {provider} primește date precum adresa dumneavoastră IP și poate, de asemenea, să stocheze și să citească date pe dispozitivul dumneavoastră.',
  once: 'Încarcă o dată',
  always: 'Încarcă mereu {service}',
  alwaysCategory: 'Permite mereu: {category}',
  stop: 'Nu mai încărca {service}',
  stopCategory: 'Nu mai permite: {category}',
  original: 'Deschide pe {service}',
  privacy: 'Politica de confidențialitate: {provider}',
  loading: 'Se încarcă: {label}.',
  stopped: 'Nu se mai încarcă: {label}.',
  formTitle: 'Trimiterea necesită {service}',
  formAbout:
    'Acest formular este protejat de {service} și poate fi trimis numai după încărcarea acestui serviciu.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Opțiunile dvs. de confidențialitate',
  description:
    'Folosim cookie-uri și tehnologii similare, cât timp nu vă opuneți, în următoarele scopuri: {purposes}. Vă puteți opune și vă puteți schimba alegerea oricând.',
  others:
    'Folosim cookie-uri și tehnologii similare și în alte scopuri, cât timp nu vă opuneți: vedeți setările.',
  preferences:
    'Opțiunile activate rămân în uz cât timp nu le dezactivați. Puteți reveni aici oricând pentru a vă schimba alegerea.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Ați făcut alegerea la data de {date}.',
  undecided: 'Nu ați făcut încă alegerea.',
  change: 'Schimbă alegerea',
  choose: 'Alege acum',
  choice: 'Alegerea dumneavoastră',
  allowed: 'permis',
  refused: 'respins',
  unanswered: 'încă nefăcută',
  how: {
    'accept-all': 'totul acceptat',
    'reject-all': 'totul respins',
    preferences: 'separat pentru fiecare scop',
    embed: 'la un conținut încorporat',
    close: 'închis fără acceptare',
    gpc: 'prin semnalul de confidențialitate al browserului dumneavoastră',
    api: 'prin comenzile proprii ale acestui site',
    import: 'preluată din bannerul anterior',
  },
  copy: 'Copiază înregistrarea',
  copied: 'Înregistrarea a fost copiată.',
  provider: 'Furnizor',
  thisSite: 'Chiar acest site',
  purpose: 'Scop',
  hosts: 'Servere contactate',
  privacy: 'Politica de confidențialitate',
  stored: 'Cookie-uri și date stocate',
  storedBy: 'Cookie-uri și date: {service}',
  name: 'Nume',
  place: 'Tip',
  period: 'Perioada de stocare',
  places: {
    cookie: 'Cookie',
    local: 'Stocare locală',
    session: 'Stocare de sesiune',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'până la închiderea browserului',
  untilTabCloses: 'până la închiderea filei',
  notStated: 'neprecizat de furnizor',
  none: 'niciunul',
  nothingStored: 'niciunul cunoscut la adresa acestui site',
  ownTitle: 'Consimțământ pentru cookie-uri',
  ownPurpose: 'Reține alegerea pe care o faceți aici',
  purposes: {
    audience: 'Măsurarea audienței',
    behaviour: 'Înregistrarea utilizării paginilor',
    performance: 'Măsurarea timpilor de încărcare',
    conversions: 'Măsurarea eficienței publicității',
    advertising: 'Publicitate personalizată',
    tags: 'Gestionarea altor servicii',
    contacts: 'Gestionarea contactelor',
    chat: 'Chat',
    video: 'Videoclipuri',
    audio: 'Muzică și podcasturi',
    maps: 'Hărți',
    fonts: 'Fonturi',
    images: 'Imagini',
    publications: 'Publicații online',
    posts: 'Postări din rețele sociale',
    sharing: 'Distribuirea conținutului',
    comments: 'Comentarii',
    forms: 'Formulare și sondaje',
    meetings: 'Programări și întâlniri',
    protection: 'Protecție împotriva abuzurilor',
    payment: 'Plăți',
  },
} as const satisfies DeclarationTexts;
