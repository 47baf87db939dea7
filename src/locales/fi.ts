import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'fi',
  title: 'Evästeitä koskeva valintasi',
  description:
    'Käytämme evästeitä ja vastaavia tekniikoita seuraaviin tarkoituksiin: {purposes}. Teemme näin vain, jos suostut siihen. Voit kieltäytyä ja muuttaa valintaasi milloin tahansa.',
  controller: 'Rekisterinpitäjä: {who}.',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  settings: 'Asetukset',
  policy: 'Tietosuojaseloste',
  imprint: 'Oikeudellinen huomautus',
  preferencesTitle: 'Tietosuoja-asetukset',
  preferencesDescription:
    'Tee valinta kullekin tarkoitukselle. Voit palata ja muuttaa valintaasi milloin tahansa.',
  save: 'Tallenna valinta',
  close: 'Sulje tallentamatta',
  closeRejecting: 'Sulje ja hylkää kaikki',
  alwaysActive: 'Aina käytössä',
  saved: 'Valintasi on tallennettu.',
  reloading: 'Sivu ladataan uudelleen, jotta käynnissä olleet palvelut pysähtyvät.',
  signal: 'Kieltosi otetaan huomioon: selaimesi lähettää Global Privacy Control -signaalin.',
  news: 'Uutta edellisen valintasi jälkeen: {purposes}.',
  categories: {
    necessary: {
      name: 'Välttämättömät',
      purpose: 'Tarvitaan, jotta sivusto toimii ja muistaa valintasi.',
    },
    functional: {
      name: 'Lisätoiminnot',
      purpose: 'Esimerkiksi videot, kartat tai chat.',
    },
    analytics: {
      name: 'Tilastot',
      purpose: 'Kertovat, miten sivustoa käytetään, jotta voimme parantaa sitä.',
    },
    marketing: {
      name: 'Markkinointi',
      purpose: 'Näyttää kiinnostuksen kohteisiisi sopivaa mainontaa ja mittaa sen tehoa.',
    },
    social: {
      name: 'Sosiaalinen media',
      purpose: 'Sisältöä sosiaalisen median palveluista, jotka saavat tällöin tiedon käynnistäsi.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Ladattaessa lähetetään tietoja, kuten IP-osoitteesi, palveluntarjoajalle ({provider}). Se voi myös tallentaa laitteellesi tietoja ja lukea niitä.',
  once: 'Lataa kerran',
  always: 'Lataa aina {service}',
  alwaysCategory: 'Salli aina {category}',
  stop: 'Älä lataa enää palvelua {service}',
  stopCategory: 'Älä salli enää: {category}',
  original: 'Avaa palvelussa {service}',
  privacy: 'Tietosuojaseloste: {provider}',
  loading: 'Ladataan: {label}.',
  stopped: 'Ei ladata enää: {label}.',
  formTitle: 'Lähetys odottaa palvelua {service}',
  formAbout:
    'Lomaketta suojaa {service}, joten lomakkeen voi lähettää vasta, kun tämä palvelu on ladattu.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Tietosuojavalintasi',
  description:
    'Käytämme evästeitä ja vastaavia tekniikoita seuraaviin tarkoituksiin, ellet kiellä sitä: {purposes}. Voit kieltää käytön ja muuttaa valintaasi milloin tahansa.',
  others:
    'Käytämme evästeitä ja vastaavia tekniikoita myös muihin tarkoituksiin, ellet kiellä sitä: katso asetukset.',
  preferences:
    'Se, mikä on kytketty päälle, on käytössä, ellet kytke sitä pois päältä. Voit palata ja muuttaa valintaasi milloin tahansa.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Teit valintasi {date}.',
  undecided: 'Et ole vielä tehnyt valintaa.',
  change: 'Muuta valintaasi',
  choose: 'Tee valinta nyt',
  choice: 'Valintasi',
  allowed: 'sallittu',
  refused: 'hylätty',
  unanswered: 'ei vielä tehty',
  how: {
    'accept-all': 'kaikki hyväksytty',
    'reject-all': 'kaikki hylätty',
    preferences: 'valittu yksitellen',
    embed: 'upotetun sisällön kohdalla',
    close: 'suljettu hyväksymättä',
    gpc: 'selaimesi tietosuojasignaalilla',
    api: 'sivuston omien asetusten kautta',
    import: 'siirretty aiemmasta evästeilmoituksesta',
  },
  copy: 'Kopioi valinnan tiedot',
  copied: 'Valinnan tiedot kopioitiin.',
  provider: 'Palveluntarjoaja',
  thisSite: 'Tämä sivusto',
  purpose: 'Tarkoitus',
  hosts: 'Palvelimet, joihin otetaan yhteyttä',
  privacy: 'Tietosuojaseloste',
  stored: 'Evästeet ja tallennetut tiedot',
  storedBy: 'Evästeet ja tiedot: {service}',
  name: 'Nimi',
  place: 'Tyyppi',
  period: 'Säilytysaika',
  places: {
    cookie: 'Eväste',
    local: 'Paikallinen tallennustila',
    session: 'Istunnon tallennustila',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'kunnes selain suljetaan',
  untilTabCloses: 'kunnes välilehti suljetaan',
  notStated: 'palveluntarjoaja ei ole ilmoittanut',
  none: 'ei yhtään',
  nothingStored: 'ei tunnettuja tämän sivuston osoitteessa',
  ownTitle: 'Evästesuostumus',
  ownPurpose: 'Muistaa tässä tekemäsi valinnan',
  purposes: {
    audience: 'Kävijämittaus',
    behaviour: 'Sivujen käytön tallentaminen',
    performance: 'Latausaikojen mittaus',
    conversions: 'Mainonnan tulosten mittaus',
    advertising: 'Kohdennettu mainonta',
    tags: 'Muiden palvelujen hallinta',
    contacts: 'Yhteystietojen hallinta',
    chat: 'Chat',
    video: 'Videot',
    audio: 'Musiikki ja podcastit',
    maps: 'Kartat',
    fonts: 'Fontit',
    images: 'Kuvat',
    publications: 'Verkkojulkaisut',
    posts: 'Sosiaalisen median julkaisut',
    sharing: 'Sisällön jakaminen',
    comments: 'Kommentit',
    forms: 'Lomakkeet ja kyselyt',
    meetings: 'Ajanvaraukset ja kokoukset',
    protection: 'Suojaus väärinkäytöltä',
    payment: 'Maksut',
  },
} as const satisfies DeclarationTexts;
