import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'de',
  title: 'Ihre Entscheidung zu Cookies',
  description:
    'Wir verwenden Cookies und ähnliche Techniken für folgende Zwecke, aber nur, wenn Sie zustimmen: {purposes}. Sie können ablehnen und Ihre Entscheidung jederzeit ändern.',
  controller: 'Verantwortlich: {who}.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  settings: 'Einstellungen',
  policy: 'Datenschutzerklärung',
  imprint: 'Impressum',
  preferencesTitle: 'Datenschutz-Einstellungen',
  preferencesDescription:
    'Entscheiden Sie über jeden Zweck einzeln. Sie können jederzeit zurückkehren und Ihre Entscheidung ändern.',
  save: 'Auswahl speichern',
  close: 'Ohne Speichern schließen',
  closeRejecting: 'Schließen und alle ablehnen',
  alwaysActive: 'Immer aktiv',
  saved: 'Ihre Entscheidung wurde gespeichert.',
  reloading: 'Die Seite wird neu geladen, um laufende Dienste zu beenden.',
  signal: 'Widerspruch berücksichtigt: Ihr Browser sendet das Signal „Global Privacy Control“.',
  news: 'Neu seit Ihrer letzten Entscheidung: {purposes}.',
  categories: {
    necessary: {
      name: 'Notwendig',
      purpose: 'Nötig, damit diese Website funktioniert und sich Ihre Entscheidung merken kann.',
    },
    functional: {
      name: 'Zusatzfunktionen',
      purpose: 'Zusätzliche Angebote wie Videos, Karten oder Chat.',
    },
    analytics: {
      name: 'Statistik',
      purpose: 'Zeigt uns, wie diese Website genutzt wird, damit wir sie verbessern können.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Zeigt Werbung, die zu Ihren Interessen passt, und misst deren Wirkung.',
    },
    social: {
      name: 'Soziale Medien',
      purpose: 'Inhalte sozialer Netzwerke, die dann von Ihrem Besuch erfahren.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Beim Laden werden Daten wie Ihre IP-Adresse an den Anbieter {provider} gesendet; auf Ihrem Gerät können dabei auch Daten gespeichert und gelesen werden.',
  once: 'Einmal laden',
  always: '{service} immer laden',
  alwaysCategory: '{category} immer erlauben',
  stop: '{service} nicht mehr laden',
  stopCategory: '{category} nicht mehr erlauben',
  original: 'Bei {service} öffnen',
  privacy: 'Datenschutzerklärung von {provider}',
  loading: '{label} wird geladen.',
  stopped: '{label} wird nicht mehr geladen.',
  formTitle: 'Zum Absenden ist {service} nötig',
  formAbout:
    'Dieses Formular wird durch {service} geschützt und kann erst abgesendet werden, wenn dieser Dienst geladen ist.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Ihre Datenschutz-Optionen',
  description:
    'Wir verwenden Cookies und ähnliche Techniken für folgende Zwecke, solange Sie nicht widersprechen: {purposes}. Sie können widersprechen und Ihre Entscheidung jederzeit ändern.',
  others:
    'Für weitere Zwecke verwenden wir Cookies und ähnliche Techniken, solange Sie nicht widersprechen: siehe Einstellungen.',
  preferences:
    'Was eingeschaltet ist, wird verwendet, solange Sie es nicht ausschalten. Sie können jederzeit zurückkehren und Ihre Entscheidung ändern.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Sie haben sich am {date} entschieden.',
  undecided: 'Sie haben sich noch nicht entschieden.',
  change: 'Entscheidung ändern',
  choose: 'Jetzt entscheiden',
  choice: 'Ihre Entscheidung',
  allowed: 'erlaubt',
  refused: 'abgelehnt',
  unanswered: 'noch nicht getroffen',
  how: {
    'accept-all': 'alle akzeptiert',
    'reject-all': 'alle abgelehnt',
    preferences: 'einzeln ausgewählt',
    embed: 'bei einem eingebetteten Inhalt',
    close: 'geschlossen, ohne zu akzeptieren',
    gpc: 'durch das Datenschutzsignal Ihres Browsers',
    api: 'über eigene Bedienelemente dieser Website',
    import: 'aus dem früheren Banner übernommen',
  },
  copy: 'Nachweis kopieren',
  copied: 'Der Nachweis wurde kopiert.',
  provider: 'Anbieter',
  thisSite: 'Diese Website selbst',
  purpose: 'Zweck',
  hosts: 'Kontaktierte Server',
  privacy: 'Datenschutzerklärung',
  stored: 'Cookies und Einträge im Browser',
  storedBy: 'Cookies und Einträge: {service}',
  name: 'Name',
  place: 'Art',
  period: 'Speicherdauer',
  places: {
    cookie: 'Cookie',
    local: 'Lokaler Speicher',
    session: 'Sitzungsspeicher',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'bis der Browser geschlossen wird',
  untilTabCloses: 'bis der Tab geschlossen wird',
  notStated: 'vom Anbieter nicht angegeben',
  none: 'keine',
  nothingStored: 'unter der Adresse dieser Website keine bekannt',
  ownTitle: 'Cookie-Einwilligung',
  ownPurpose: 'Merkt sich die Entscheidung, die Sie hier treffen',
  purposes: {
    audience: 'Reichweitenmessung',
    behaviour: 'Aufzeichnung der Seitennutzung',
    performance: 'Messung der Ladezeiten',
    conversions: 'Messung des Werbeerfolgs',
    advertising: 'Personalisierte Werbung',
    tags: 'Verwaltung anderer Dienste',
    contacts: 'Kontaktverwaltung',
    chat: 'Chat',
    video: 'Videos',
    audio: 'Musik und Podcasts',
    maps: 'Karten',
    fonts: 'Schriftarten',
    images: 'Bilder',
    publications: 'Online-Publikationen',
    posts: 'Beiträge aus sozialen Netzwerken',
    sharing: 'Teilen von Inhalten',
    comments: 'Kommentare',
    forms: 'Formulare und Umfragen',
    meetings: 'Termine und Besprechungen',
    protection: 'Schutz vor Missbrauch',
    payment: 'Zahlungen',
  },
} as const satisfies DeclarationTexts;
