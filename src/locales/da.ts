import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'da',
  title: 'Dit valg om cookies',
  description:
    'Vi bruger cookies og lignende teknologier til følgende formål: {purposes}. Det sker kun, hvis du giver samtykke. Du kan sige nej, og du kan til enhver tid ændre dit valg.',
  controller: 'Dataansvarlig: {who}.',
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  settings: 'Indstillinger',
  policy: 'Privatlivspolitik',
  imprint: 'Juridiske oplysninger',
  preferencesTitle: 'Privatlivsindstillinger',
  preferencesDescription:
    'Vælg for hvert formål. Du kan til enhver tid vende tilbage og ændre dit valg.',
  save: 'Gem valg',
  close: 'Luk uden at gemme',
  closeRejecting: 'Luk og afvis alle',
  alwaysActive: 'Altid slået til',
  saved: 'Dit valg er gemt.',
  reloading: 'Siden indlæses igen for at stoppe aktive tjenester.',
  signal: 'Din indsigelse respekteres: Din browser sender signalet ”Global Privacy Control”.',
  news: 'Nyt siden dit seneste valg: {purposes}.',
  categories: {
    necessary: {
      name: 'Nødvendige',
      purpose: 'Kræves, for at webstedet kan fungere og huske dit valg.',
    },
    functional: {
      name: 'Ekstra funktioner',
      purpose: 'Praktiske funktioner som videoer, kort eller chat.',
    },
    analytics: {
      name: 'Statistik',
      purpose: 'Viser, hvordan webstedet bruges, så vi kan forbedre det.',
    },
    marketing: {
      name: 'Markedsføring',
      purpose: 'Viser annoncer, der passer til dine interesser, og måler deres effekt.',
    },
    social: {
      name: 'Sociale medier',
      purpose: 'Indhold fra sociale netværk, som så får kendskab til dit besøg.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Når dette indlæses, sendes data, f.eks. din IP-adresse, til {provider}. Der kan også blive gemt og læst data på din enhed.',
  once: 'Indlæs én gang',
  always: 'Indlæs altid {service}',
  alwaysCategory: 'Tillad altid {category}',
  stop: 'Indlæs ikke længere {service}',
  stopCategory: 'Tillad ikke længere {category}',
  original: 'Åbn på {service}',
  privacy: 'Privatlivspolitik for {provider}',
  loading: '{label} indlæses.',
  stopped: '{label} indlæses ikke længere.',
  formTitle: 'Afsendelsen venter på {service}',
  formAbout:
    'Denne formular er beskyttet af {service} og kan først sendes, når tjenesten er indlæst.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Dine privatlivsvalg',
  description:
    'Vi bruger cookies og lignende teknologier til følgende formål, medmindre du gør indsigelse: {purposes}. Du kan gøre indsigelse, og du kan til enhver tid ændre dit valg.',
  others:
    'Vi bruger også cookies og lignende teknologier til andre formål, medmindre du gør indsigelse: se indstillingerne.',
  preferences:
    'Det, der er slået til, bruges, medmindre du slår det fra. Du kan til enhver tid vende tilbage og ændre dit valg.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Du traf dit valg den {date}.',
  undecided: 'Du har ikke truffet et valg endnu.',
  change: 'Ændr dit valg',
  choose: 'Vælg nu',
  choice: 'Dit valg',
  allowed: 'tilladt',
  refused: 'afvist',
  unanswered: 'ikke truffet endnu',
  how: {
    'accept-all': 'alle accepteret',
    'reject-all': 'alle afvist',
    preferences: 'valgt enkeltvis',
    embed: 'ved indlejret indhold',
    close: 'lukket uden at acceptere',
    gpc: 'via privatlivssignalet fra din browser',
    api: 'via webstedets egne indstillinger',
    import: 'overtaget fra det tidligere banner',
  },
  copy: 'Kopiér registreringen',
  copied: 'Registreringen er kopieret.',
  provider: 'Udbyder',
  thisSite: 'Dette websted',
  purpose: 'Formål',
  hosts: 'Servere, der kontaktes',
  privacy: 'Privatlivspolitik',
  stored: 'Cookies og gemte data',
  storedBy: 'Cookies og data: {service}',
  name: 'Navn',
  place: 'Type',
  period: 'Opbevaringsperiode',
  places: {
    cookie: 'Cookie',
    local: 'Lokalt lager',
    session: 'Sessionslager',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'indtil browseren lukkes',
  untilTabCloses: 'indtil fanen lukkes',
  notStated: 'ikke oplyst af udbyderen',
  none: 'ingen',
  nothingStored: 'ingen kendte under webstedets adresse',
  ownTitle: 'Samtykke til cookies',
  ownPurpose: 'Husker det valg, du træffer her',
  purposes: {
    audience: 'Måling af besøgstal',
    behaviour: 'Optagelse af, hvordan sider bruges',
    performance: 'Måling af indlæsningstider',
    conversions: 'Måling af annoncers effekt',
    advertising: 'Personligt tilpassede annoncer',
    tags: 'Administration af andre tjenester',
    contacts: 'Administration af kontakter',
    chat: 'Chat',
    video: 'Videoer',
    audio: 'Musik og podcasts',
    maps: 'Kort',
    fonts: 'Skrifttyper',
    images: 'Billeder',
    publications: 'Onlinepublikationer',
    posts: 'Opslag fra sociale netværk',
    sharing: 'Deling af indhold',
    comments: 'Kommentarer',
    forms: 'Formularer og spørgeskemaer',
    meetings: 'Aftaler og møder',
    protection: 'Beskyttelse mod misbrug',
    payment: 'Betalinger',
  },
} as const satisfies DeclarationTexts;
