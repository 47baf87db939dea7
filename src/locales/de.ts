import type { Translation } from './locale.js';

export default {
  lang: 'de',
  title: 'Ihre Entscheidung zu Cookies',
  description:
    'Wir verwenden Cookies und ähnliche Techniken für {purposes}, aber nur, wenn Sie zustimmen. Sie können ablehnen und Ihre Entscheidung jederzeit ändern.',
  controller: 'Verantwortlich: {who}.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  settings: 'Einstellungen',
  policy: 'Datenschutzerklärung',
  imprint: 'Impressum',
  preferencesTitle: 'Privatsphäre-Einstellungen',
  preferencesDescription:
    'Entscheiden Sie über jeden Zweck einzeln. Sie können jederzeit zurückkehren und Ihre Auswahl ändern.',
  save: 'Auswahl speichern',
  close: 'Schließen, ohne zu speichern',
  alwaysActive: 'Immer aktiv',
  categories: {
    necessary: {
      name: 'Notwendig',
      purpose:
        'Nötig, damit diese Website funktioniert, etwa um sich diese Entscheidung zu merken.',
    },
    functional: {
      name: 'Zusatzfunktionen',
      purpose: 'Annehmlichkeiten wie Videos, Karten oder Chat.',
    },
    analytics: {
      name: 'Statistik',
      purpose: 'Zeigt uns, wie diese Website genutzt wird, damit wir sie verbessern können.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Dient dazu, passende Werbung zu zeigen und deren Wirkung zu messen.',
    },
    social: {
      name: 'Soziale Medien',
      purpose: 'Inhalte und Schaltflächen sozialer Netzwerke, die dann von Ihrem Besuch erfahren.',
    },
  },
  embed: {
    about:
      'Beim Laden werden Daten wie Ihre IP-Adresse an {provider} gesendet; auf Ihrem Gerät können dabei auch Daten gespeichert und gelesen werden.',
    once: 'Einmal laden',
    always: '{service} immer laden',
    alwaysCategory: '{category} immer erlauben',
    stop: '{service} nicht mehr laden',
    stopCategory: '{category} nicht mehr erlauben',
    original: 'Bei {service} öffnen',
    privacy: 'Datenschutzerklärung von {provider}',
    loading: '{label} wird geladen.',
    stopped: '{label} wird nicht mehr geladen.',
    formTitle: 'Das Absenden wartet auf {service}',
    formAbout:
      'Dieses Formular wird durch {service} geschützt und kann erst abgesendet werden, wenn das geladen ist.',
  },
} as const satisfies Translation;
