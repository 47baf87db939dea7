import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'nl',
  title: 'Uw keuze over cookies',
  description:
    'Wij gebruiken cookies en vergelijkbare technieken voor de volgende doelen: {purposes}. Dat gebeurt alleen als u ermee instemt. U kunt weigeren en uw keuze altijd wijzigen.',
  controller: 'Verwerkingsverantwoordelijke: {who}.',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  settings: 'Instellingen',
  policy: 'Privacyverklaring',
  imprint: 'Colofon',
  preferencesTitle: 'Privacyinstellingen',
  preferencesDescription: 'Kies per doel. U kunt altijd terugkomen om uw keuze te wijzigen.',
  save: 'Keuze opslaan',
  close: 'Sluiten zonder op te slaan',
  closeRejecting: 'Sluiten en alles weigeren',
  alwaysActive: 'Altijd actief',
  saved: 'Uw keuze is opgeslagen.',
  reloading: 'De pagina wordt opnieuw geladen om actieve diensten te stoppen.',
  signal:
    'Uw bezwaar wordt gerespecteerd: uw browser verstuurt het signaal ‘Global Privacy Control’.',
  news: 'Nieuw sinds uw laatste keuze: {purposes}.',
  categories: {
    necessary: {
      name: 'Noodzakelijk',
      purpose: 'Nodig om deze website te laten werken en uw keuze te onthouden.',
    },
    functional: {
      name: 'Extra functies',
      purpose: 'Voorzieningen zoals video’s, kaarten of chat.',
    },
    analytics: {
      name: 'Statistieken',
      purpose: 'Hiermee zien wij hoe deze website wordt gebruikt, zodat wij die kunnen verbeteren.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Toont advertenties die bij uw interesses passen en meet het effect ervan.',
    },
    social: {
      name: 'Sociale media',
      purpose: 'Inhoud van sociale netwerken, die zo te weten komen dat u deze website bezoekt.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Bij het laden worden gegevens, zoals uw IP-adres, naar {provider} gestuurd. Daarbij kunnen ook gegevens op uw apparaat worden opgeslagen en gelezen.',
  once: 'Eén keer laden',
  always: '{service} altijd laden',
  alwaysCategory: '{category} altijd toestaan',
  stop: '{service} niet meer laden',
  stopCategory: '{category} niet meer toestaan',
  original: 'Openen op {service}',
  privacy: 'Privacyverklaring van {provider}',
  loading: '{label} wordt geladen.',
  stopped: '{label} wordt niet meer geladen.',
  formTitle: 'Verzenden wacht op {service}',
  formAbout:
    'Dit formulier wordt beschermd door {service} en kan pas worden verzonden als die dienst is geladen.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Uw privacykeuzes',
  description:
    'Wij gebruiken cookies en vergelijkbare technieken voor de volgende doelen, tenzij u bezwaar maakt: {purposes}. U kunt bezwaar maken en uw keuze altijd wijzigen.',
  others:
    'Wij gebruiken cookies en vergelijkbare technieken ook voor andere doelen, tenzij u bezwaar maakt: zie de instellingen.',
  preferences:
    'Wat is ingeschakeld, wordt gebruikt, tenzij u het uitschakelt. U kunt altijd terugkomen om uw keuze te wijzigen.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'U hebt uw keuze gemaakt op {date}.',
  undecided: 'U hebt nog geen keuze gemaakt.',
  change: 'Keuze wijzigen',
  choose: 'Nu kiezen',
  choice: 'Uw keuze',
  allowed: 'toegestaan',
  refused: 'geweigerd',
  unanswered: 'nog niet gemaakt',
  how: {
    'accept-all': 'alles geaccepteerd',
    'reject-all': 'alles geweigerd',
    preferences: 'afzonderlijk gekozen',
    embed: 'bij ingesloten inhoud',
    close: 'gesloten zonder te accepteren',
    gpc: 'via het privacysignaal van uw browser',
    api: 'via de eigen instellingen van deze website',
    import: 'overgenomen van de eerdere cookiebanner',
  },
  copy: 'Registratie kopiëren',
  copied: 'De registratie is gekopieerd.',
  provider: 'Aanbieder',
  thisSite: 'Deze website zelf',
  purpose: 'Doel',
  hosts: 'Servers waarmee verbinding wordt gemaakt',
  privacy: 'Privacyverklaring',
  stored: 'Cookies en opgeslagen gegevens',
  storedBy: 'Cookies en gegevens: {service}',
  name: 'Naam',
  place: 'Soort',
  period: 'Bewaartermijn',
  places: {
    cookie: 'Cookie',
    local: 'Lokale opslag',
    session: 'Sessieopslag',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'tot de browser wordt gesloten',
  untilTabCloses: 'tot het tabblad wordt gesloten',
  notStated: 'niet opgegeven door de aanbieder',
  none: 'geen',
  nothingStored: 'geen bekend onder het adres van deze website',
  ownTitle: 'Toestemming voor cookies',
  ownPurpose: 'Onthoudt de keuze die u hier maakt',
  purposes: {
    audience: 'Meting van bezoekersaantallen',
    behaviour: 'Opname van het gebruik van pagina’s',
    performance: 'Meting van laadtijden',
    conversions: 'Meting van het resultaat van advertenties',
    advertising: 'Gepersonaliseerde advertenties',
    tags: 'Beheer van andere diensten',
    contacts: 'Beheer van contacten',
    chat: 'Chat',
    video: 'Video’s',
    audio: 'Muziek en podcasts',
    maps: 'Kaarten',
    fonts: 'Lettertypen',
    images: 'Afbeeldingen',
    publications: 'Onlinepublicaties',
    posts: 'Berichten van sociale netwerken',
    sharing: 'Delen van inhoud',
    comments: 'Reacties',
    forms: 'Formulieren en enquêtes',
    meetings: 'Afspraken en vergaderingen',
    protection: 'Bescherming tegen misbruik',
    payment: 'Betalingen',
  },
} as const satisfies DeclarationTexts;
