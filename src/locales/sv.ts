import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'sv',
  title: 'Ditt val om kakor',
  description:
    'Vi använder kakor (cookies) och liknande tekniker för följande ändamål: {purposes}. Det sker bara om du samtycker. Du kan säga nej och du kan ändra ditt val när som helst.',
  controller: 'Personuppgiftsansvarig: {who}.',
  acceptAll: 'Acceptera alla',
  rejectAll: 'Avvisa alla',
  settings: 'Inställningar',
  policy: 'Integritetspolicy',
  imprint: 'Juridisk information',
  preferencesTitle: 'Integritetsinställningar',
  preferencesDescription:
    'Välj för varje ändamål. Du kan komma tillbaka och ändra ditt val när som helst.',
  save: 'Spara val',
  close: 'Stäng utan att spara',
  closeRejecting: 'Stäng och avvisa alla',
  alwaysActive: 'Alltid på',
  saved: 'Ditt val har sparats.',
  reloading: 'Sidan läses in på nytt för att stoppa aktiva tjänster.',
  signal: 'Din invändning respekteras: din webbläsare skickar signalen ”Global Privacy Control”.',
  news: 'Nytt sedan ditt senaste val: {purposes}.',
  categories: {
    necessary: {
      name: 'Nödvändiga',
      purpose: 'Behövs för att webbplatsen ska fungera och komma ihåg ditt val.',
    },
    functional: {
      name: 'Extra funktioner',
      purpose: 'Praktiska funktioner som videor, kartor eller chatt.',
    },
    analytics: {
      name: 'Statistik',
      purpose: 'Visar hur webbplatsen används, så att vi kan förbättra den.',
    },
    marketing: {
      name: 'Marknadsföring',
      purpose: 'Visar annonser som passar dina intressen och mäter effekten av dem.',
    },
    social: {
      name: 'Sociala medier',
      purpose: 'Innehåll från sociala nätverk, som då får veta att du besöker webbplatsen.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'När detta läses in skickas uppgifter, till exempel din IP-adress, till {provider}. Uppgifter kan också lagras och läsas på din enhet.',
  once: 'Läs in en gång',
  always: 'Läs alltid in {service}',
  alwaysCategory: 'Tillåt alltid {category}',
  stop: 'Läs inte längre in {service}',
  stopCategory: 'Tillåt inte längre {category}',
  original: 'Öppna på {service}',
  privacy: 'Integritetspolicy för {provider}',
  loading: '{label} läses in.',
  stopped: '{label} läses inte längre in.',
  formTitle: 'Formuläret väntar på {service}',
  formAbout:
    'Det här formuläret skyddas av {service} och kan skickas först när tjänsten har lästs in.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Dina integritetsval',
  description:
    'Vi använder kakor (cookies) och liknande tekniker för följande ändamål såvida du inte invänder mot det: {purposes}. Du kan invända och du kan ändra ditt val när som helst.',
  others:
    'Vi använder också kakor och liknande tekniker för andra ändamål såvida du inte invänder mot det: se inställningarna.',
  preferences:
    'Det som är påslaget används såvida du inte stänger av det. Du kan komma tillbaka och ändra ditt val när som helst.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Du gjorde ditt val den {date}.',
  undecided: 'Du har inte gjort något val än.',
  change: 'Ändra ditt val',
  choose: 'Välj nu',
  choice: 'Ditt val',
  allowed: 'tillåtet',
  refused: 'avvisat',
  unanswered: 'inte gjort än',
  how: {
    'accept-all': 'alla accepterade',
    'reject-all': 'alla avvisade',
    preferences: 'valda var för sig',
    embed: 'vid inbäddat innehåll',
    close: 'stängt utan att acceptera',
    gpc: 'genom integritetssignalen från din webbläsare',
    api: 'genom webbplatsens egna inställningar',
    import: 'hämtat från den tidigare bannern',
  },
  copy: 'Kopiera registreringen',
  copied: 'Registreringen har kopierats.',
  provider: 'Leverantör',
  thisSite: 'Den här webbplatsen',
  purpose: 'Ändamål',
  hosts: 'Servrar som kontaktas',
  privacy: 'Integritetspolicy',
  stored: 'Kakor och lagrade uppgifter',
  storedBy: 'Kakor och uppgifter: {service}',
  name: 'Namn',
  place: 'Typ',
  period: 'Lagringstid',
  places: {
    cookie: 'Kaka',
    local: 'Lokal lagring',
    session: 'Sessionslagring',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'tills webbläsaren stängs',
  untilTabCloses: 'tills fliken stängs',
  notStated: 'anges inte av leverantören',
  none: 'inga',
  nothingStored: 'inga kända under webbplatsens adress',
  ownTitle: 'Samtycke till kakor',
  ownPurpose: 'Kommer ihåg det val du gör här',
  purposes: {
    audience: 'Besöksmätning',
    behaviour: 'Inspelning av hur sidor används',
    performance: 'Mätning av inläsningstider',
    conversions: 'Mätning av annonsers effekt',
    advertising: 'Personanpassade annonser',
    tags: 'Hantering av andra tjänster',
    contacts: 'Hantering av kontakter',
    chat: 'Chatt',
    video: 'Videor',
    audio: 'Musik och poddar',
    maps: 'Kartor',
    fonts: 'Typsnitt',
    images: 'Bilder',
    publications: 'Publikationer på nätet',
    posts: 'Inlägg från sociala nätverk',
    sharing: 'Delning av innehåll',
    comments: 'Kommentarer',
    forms: 'Formulär och enkäter',
    meetings: 'Tidsbokning och möten',
    protection: 'Skydd mot missbruk',
    payment: 'Betalningar',
  },
} as const satisfies DeclarationTexts;
