import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'it',
  title: 'Scelta sui cookie',
  description:
    'Usiamo cookie e tecnologie simili, solo con il consenso dell’utente, per le seguenti finalità: {purposes}. È possibile rifiutare e modificare la scelta in qualsiasi momento.',
  controller: 'Titolare del trattamento: {who}.',
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  settings: 'Personalizza',
  policy: 'Informativa sulla privacy',
  imprint: 'Note legali',
  preferencesTitle: 'Preferenze sulla privacy',
  preferencesDescription:
    'Si può decidere per ogni singola finalità. È possibile tornare qui e modificare la scelta in qualsiasi momento.',
  save: 'Salva la scelta',
  close: 'Chiudi senza salvare',
  closeRejecting: 'Chiudi e rifiuta tutto',
  alwaysActive: 'Sempre attivo',
  saved: 'La scelta è stata salvata.',
  reloading: 'La pagina viene ricaricata per interrompere i servizi in esecuzione.',
  signal: 'Opposizione rispettata: il browser invia il segnale «Global Privacy Control».',
  news: 'Novità rispetto all’ultima scelta: {purposes}.',
  categories: {
    necessary: {
      name: 'Necessario',
      purpose: 'Serve al funzionamento di questo sito, per esempio per ricordare la scelta.',
    },
    functional: {
      name: 'Funzioni aggiuntive',
      purpose: 'Servizi complementari come video, mappe o chat.',
    },
    analytics: {
      name: 'Statistiche',
      purpose: 'Per sapere come viene usato questo sito e migliorarlo.',
    },
    marketing: {
      name: 'Pubblicità',
      purpose: 'Per mostrare annunci in base agli interessi dell’utente e misurarne l’effetto.',
    },
    social: {
      name: 'Social network',
      purpose: 'Contenuti di social network, che così vengono a sapere della visita.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Durante il caricamento {provider} riceve dati, come l’indirizzo IP, e può anche memorizzare e leggere dati sul dispositivo.',
  once: 'Carica una volta',
  always: 'Carica sempre {service}',
  alwaysCategory: 'Consenti sempre: {category}',
  stop: 'Non caricare più {service}',
  stopCategory: 'Non consentire più: {category}',
  original: 'Apri su {service}',
  privacy: 'Informativa sulla privacy: {provider}',
  loading: 'Caricamento in corso: {label}.',
  stopped: 'Caricamento disattivato: {label}.',
  formTitle: 'Per l’invio serve {service}',
  formAbout:
    'Questo modulo è protetto da {service} e può essere inviato solo dopo il caricamento del servizio.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Scelte sulla privacy',
  description:
    'Usiamo cookie e tecnologie simili, salvo opposizione dell’utente, per le seguenti finalità: {purposes}. È possibile opporsi e modificare la scelta in qualsiasi momento.',
  others:
    'Usiamo cookie e tecnologie simili anche per altre finalità, salvo opposizione dell’utente: si veda «Personalizza».',
  preferences:
    'Ciò che è attivo viene usato finché non lo si disattiva. È possibile tornare qui e modificare la scelta in qualsiasi momento.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Scelta effettuata in data {date}.',
  undecided: 'La scelta non è ancora stata effettuata.',
  change: 'Modifica la scelta',
  choose: 'Scegli ora',
  choice: 'Scelta',
  allowed: 'consentito',
  refused: 'rifiutato',
  unanswered: 'non ancora effettuata',
  how: {
    'accept-all': 'tutto accettato',
    'reject-all': 'tutto rifiutato',
    preferences: 'per singole finalità',
    embed: 'da un contenuto incorporato',
    close: 'chiuso senza accettare',
    gpc: 'tramite il segnale di privacy del browser',
    api: 'tramite i comandi propri di questo sito',
    import: 'ripresa dal banner precedente',
  },
  copy: 'Copia la registrazione',
  copied: 'La registrazione è stata copiata.',
  provider: 'Fornitore',
  thisSite: 'Questo stesso sito',
  purpose: 'Finalità',
  hosts: 'Server contattati',
  privacy: 'Informativa sulla privacy',
  stored: 'Cookie e dati memorizzati',
  storedBy: 'Cookie e dati: {service}',
  name: 'Nome',
  place: 'Tipo',
  period: 'Periodo di conservazione',
  places: {
    cookie: 'Cookie',
    local: 'Memoria locale',
    session: 'Memoria di sessione',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'fino alla chiusura del browser',
  untilTabCloses: 'fino alla chiusura della scheda',
  notStated: 'non indicato dal fornitore',
  none: 'nessuno',
  nothingStored: 'nessuno noto all’indirizzo di questo sito',
  ownTitle: 'Consenso ai cookie',
  ownPurpose: 'Ricorda la scelta fatta qui',
  purposes: {
    audience: 'Misurazione dell’audience',
    behaviour: 'Registrazione dell’uso delle pagine',
    performance: 'Misurazione dei tempi di caricamento',
    conversions: 'Misurazione dell’efficacia della pubblicità',
    advertising: 'Pubblicità personalizzata',
    tags: 'Gestione di altri servizi',
    contacts: 'Gestione dei contatti',
    chat: 'Chat',
    video: 'Video',
    audio: 'Musica e podcast',
    maps: 'Mappe',
    fonts: 'Tipi di carattere',
    images: 'Immagini',
    publications: 'Pubblicazioni online',
    posts: 'Post di social network',
    sharing: 'Condivisione di contenuti',
    comments: 'Commenti',
    forms: 'Moduli e sondaggi',
    meetings: 'Appuntamenti e riunioni',
    protection: 'Protezione dagli abusi',
    payment: 'Pagamenti',
  },
} as const satisfies DeclarationTexts;
