import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'nb',
  title: 'Valget ditt om informasjonskapsler',
  description:
    'Vi bruker informasjonskapsler (cookies) og lignende teknologi til følgende formål: {purposes}. Det skjer bare hvis du samtykker. Du kan si nei, og du kan endre valget ditt når som helst.',
  controller: 'Behandlingsansvarlig: {who}.',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  settings: 'Innstillinger',
  policy: 'Personvernerklæring',
  imprint: 'Juridisk informasjon',
  preferencesTitle: 'Personverninnstillinger',
  preferencesDescription:
    'Velg for hvert formål. Du kan komme tilbake og endre valget ditt når som helst.',
  save: 'Lagre valg',
  close: 'Lukk uten å lagre',
  closeRejecting: 'Lukk og avvis alle',
  alwaysActive: 'Alltid på',
  saved: 'Valget ditt er lagret.',
  reloading: 'Siden lastes inn på nytt for å stoppe aktive tjenester.',
  signal:
    'Reservasjonen din blir respektert: Nettleseren din sender signalet «Global Privacy Control».',
  news: 'Nytt siden forrige valg: {purposes}.',
  categories: {
    necessary: {
      name: 'Nødvendige',
      purpose: 'Trengs for at nettstedet skal virke og huske valget ditt.',
    },
    functional: {
      name: 'Ekstra funksjoner',
      purpose: 'Praktiske funksjoner som videoer, kart eller chat.',
    },
    analytics: {
      name: 'Statistikk',
      purpose: 'Viser hvordan nettstedet brukes, slik at vi kan forbedre det.',
    },
    marketing: {
      name: 'Markedsføring',
      purpose: 'Viser annonser som passer til interessene dine, og måler effekten av dem.',
    },
    social: {
      name: 'Sosiale medier',
      purpose: 'Innhold fra sosiale nettverk, som da får vite at du besøker nettstedet.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Når dette lastes inn, sendes data, for eksempel IP-adressen din, til {provider}. Data kan også bli lagret og lest på enheten din.',
  once: 'Last inn én gang',
  always: 'Last alltid inn {service}',
  alwaysCategory: 'Tillat alltid {category}',
  stop: 'Ikke last inn {service} lenger',
  stopCategory: 'Ikke tillat {category} lenger',
  original: 'Åpne på {service}',
  privacy: 'Personvernerklæringen til {provider}',
  loading: '{label} lastes inn.',
  stopped: '{label} lastes ikke lenger inn.',
  formTitle: 'Innsendingen venter på {service}',
  formAbout:
    'Dette skjemaet er beskyttet av {service} og kan først sendes når tjenesten er lastet inn.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Personvernvalgene dine',
  description:
    'Vi bruker informasjonskapsler (cookies) og lignende teknologi til følgende formål, med mindre du reserverer deg: {purposes}. Du kan reservere deg, og du kan endre valget ditt når som helst.',
  others:
    'Vi bruker også informasjonskapsler og lignende teknologi til andre formål, med mindre du reserverer deg: se innstillingene.',
  preferences:
    'Det som er slått på, er i bruk med mindre du slår det av. Du kan komme tilbake og endre valget ditt når som helst.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Du gjorde valget ditt {date}.',
  undecided: 'Du har ikke gjort noe valg ennå.',
  change: 'Endre valget ditt',
  choose: 'Velg nå',
  choice: 'Valget ditt',
  allowed: 'tillatt',
  refused: 'avvist',
  unanswered: 'ikke gjort ennå',
  how: {
    'accept-all': 'alle godtatt',
    'reject-all': 'alle avvist',
    preferences: 'valgt enkeltvis',
    embed: 'ved innebygd innhold',
    close: 'lukket uten å godta',
    gpc: 'gjennom personvernsignalet fra nettleseren din',
    api: 'gjennom nettstedets egne innstillinger',
    import: 'overført fra det tidligere banneret',
  },
  copy: 'Kopier registreringen',
  copied: 'Registreringen er kopiert.',
  provider: 'Leverandør',
  thisSite: 'Dette nettstedet',
  purpose: 'Formål',
  hosts: 'Servere som kontaktes',
  privacy: 'Personvernerklæring',
  stored: 'Informasjonskapsler og lagrede data',
  storedBy: 'Informasjonskapsler og data: {service}',
  name: 'Navn',
  place: 'Type',
  period: 'Lagringstid',
  places: {
    cookie: 'Informasjonskapsel',
    local: 'Lokal lagring',
    session: 'Øktlagring',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'til nettleseren lukkes',
  untilTabCloses: 'til fanen lukkes',
  notStated: 'ikke oppgitt av leverandøren',
  none: 'ingen',
  nothingStored: 'ingen kjente under nettstedets adresse',
  ownTitle: 'Samtykke til informasjonskapsler',
  ownPurpose: 'Husker valget du gjør her',
  purposes: {
    audience: 'Besøksmåling',
    behaviour: 'Opptak av hvordan sider brukes',
    performance: 'Måling av innlastingstid',
    conversions: 'Måling av annonsers effekt',
    advertising: 'Persontilpassede annonser',
    tags: 'Administrasjon av andre tjenester',
    contacts: 'Administrasjon av kontakter',
    chat: 'Chat',
    video: 'Videoer',
    audio: 'Musikk og podkaster',
    maps: 'Kart',
    fonts: 'Skrifttyper',
    images: 'Bilder',
    publications: 'Nettpublikasjoner',
    posts: 'Innlegg fra sosiale nettverk',
    sharing: 'Deling av innhold',
    comments: 'Kommentarer',
    forms: 'Skjemaer og spørreundersøkelser',
    meetings: 'Avtaler og møter',
    protection: 'Beskyttelse mot misbruk',
    payment: 'Betalinger',
  },
} as const satisfies DeclarationTexts;
