import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'fr',
  title: 'Votre choix concernant les cookies',
  description:
    'Nous utilisons des cookies et des technologies similaires uniquement avec votre accord, pour les finalités suivantes\u00a0: {purposes}. Vous pouvez refuser, et modifier votre choix à tout moment.',
  controller: 'Responsable du traitement\u00a0: {who}.',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  settings: 'Paramétrer',
  policy: 'Politique de confidentialité',
  imprint: 'Mentions légales',
  preferencesTitle: 'Préférences de confidentialité',
  preferencesDescription:
    'Décidez pour chaque finalité. Vous pouvez revenir ici et modifier votre choix à tout moment.',
  save: 'Enregistrer le choix',
  close: 'Fermer sans enregistrer',
  closeRejecting: 'Fermer et tout refuser',
  alwaysActive: 'Toujours actif',
  saved: 'Votre choix a été enregistré.',
  reloading: 'La page est rechargée pour arrêter les services en cours d’exécution.',
  signal:
    'Opposition prise en compte\u00a0: votre navigateur envoie le signal «\u00a0Global Privacy Control\u00a0».',
  news: 'Nouveau depuis votre dernier choix\u00a0: {purposes}.',
  categories: {
    necessary: {
      name: 'Nécessaire',
      purpose:
        'Indispensable au fonctionnement de ce site, par exemple pour mémoriser votre choix.',
    },
    functional: {
      name: 'Fonctions supplémentaires',
      purpose:
        'Services complémentaires comme les vidéos, les cartes ou la messagerie instantanée.',
    },
    analytics: {
      name: 'Statistiques',
      purpose: 'Pour savoir comment ce site est utilisé et l’améliorer.',
    },
    marketing: {
      name: 'Publicité',
      purpose: 'Pour afficher des annonces selon vos centres d’intérêt et en mesurer l’effet.',
    },
    social: {
      name: 'Réseaux sociaux',
      purpose: 'Contenus de réseaux sociaux, qui sont alors informés de votre visite.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Lors du chargement, {provider} reçoit des données, comme votre adresse IP, et peut aussi en stocker et en lire sur votre appareil.',
  once: 'Charger une fois',
  always: 'Toujours charger {service}',
  alwaysCategory: 'Toujours autoriser\u00a0: {category}',
  stop: 'Ne plus charger {service}',
  stopCategory: 'Ne plus autoriser\u00a0: {category}',
  original: 'Ouvrir sur {service}',
  privacy: 'Politique de confidentialité\u00a0: {provider}',
  loading: 'Chargement en cours\u00a0: {label}.',
  stopped: 'Chargement désactivé\u00a0: {label}.',
  formTitle: 'L’envoi nécessite {service}',
  formAbout:
    'Ce formulaire est protégé par {service} et ne peut être envoyé qu’une fois ce service chargé.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Vos choix de confidentialité',
  description:
    'Nous utilisons des cookies et des technologies similaires, sauf opposition de votre part, pour les finalités suivantes\u00a0: {purposes}. Vous pouvez vous y opposer, et modifier votre choix à tout moment.',
  others:
    'Nous utilisons aussi des cookies et des technologies similaires pour d’autres finalités, sauf opposition de votre part\u00a0: voir «\u00a0Paramétrer\u00a0».',
  preferences:
    'Ce qui est activé est utilisé tant que vous ne le désactivez pas. Vous pouvez revenir ici et modifier votre choix à tout moment.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Vous avez fait votre choix le {date}.',
  undecided: 'Vous n’avez pas encore fait de choix.',
  change: 'Modifier votre choix',
  choose: 'Choisir maintenant',
  choice: 'Votre choix',
  allowed: 'autorisé',
  refused: 'refusé',
  unanswered: 'pas encore fait',
  how: {
    'accept-all': 'tout accepté',
    'reject-all': 'tout refusé',
    preferences: 'finalité par finalité',
    embed: 'depuis un contenu intégré',
    close: 'fermé sans accepter',
    gpc: 'par le signal de confidentialité de votre navigateur',
    api: 'par les commandes propres à ce site',
    import: 'repris du bandeau précédent',
  },
  copy: 'Copier l’enregistrement',
  copied: 'L’enregistrement a été copié.',
  provider: 'Fournisseur',
  thisSite: 'Ce site lui-même',
  purpose: 'Finalité',
  hosts: 'Serveurs contactés',
  privacy: 'Politique de confidentialité',
  stored: 'Cookies et données stockées',
  storedBy: 'Cookies et données\u00a0: {service}',
  name: 'Nom',
  place: 'Type',
  period: 'Durée de conservation',
  places: {
    cookie: 'Cookie',
    local: 'Stockage local',
    session: 'Stockage de session',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'jusqu’à la fermeture du navigateur',
  untilTabCloses: 'jusqu’à la fermeture de l’onglet',
  notStated: 'non indiqué par le fournisseur',
  none: 'aucun',
  nothingStored: 'aucun connu à l’adresse de ce site',
  ownTitle: 'Consentement aux cookies',
  ownPurpose: 'Mémorise le choix que vous faites ici',
  purposes: {
    audience: 'Mesure d’audience',
    behaviour: 'Enregistrement de l’utilisation des pages',
    performance: 'Mesure des temps de chargement',
    conversions: 'Mesure de l’efficacité des publicités',
    advertising: 'Publicité personnalisée',
    tags: 'Gestion d’autres services',
    contacts: 'Gestion des contacts',
    chat: 'Messagerie instantanée',
    video: 'Vidéos',
    audio: 'Musique et podcasts',
    maps: 'Cartes',
    fonts: 'Polices de caractères',
    images: 'Affichage d’images',
    publications: 'Publications en ligne',
    posts: 'Messages de réseaux sociaux',
    sharing: 'Partage de contenus',
    comments: 'Commentaires',
    forms: 'Formulaires et sondages',
    meetings: 'Rendez-vous et réunions',
    protection: 'Protection contre les abus',
    payment: 'Paiements',
  },
} as const satisfies DeclarationTexts;
