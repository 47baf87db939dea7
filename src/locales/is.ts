import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'is',
  title: 'Val þitt um vafrakökur',
  description:
    'Við notum vafrakökur og svipaða tækni í eftirfarandi tilgangi: {purposes}. Það gerum við aðeins ef þú samþykkir það. Þú getur hafnað því og breytt vali þínu hvenær sem er.',
  controller: 'Ábyrgðaraðili: {who}.',
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  settings: 'Stillingar',
  policy: 'Persónuverndarstefna',
  imprint: 'Lagalegar upplýsingar',
  preferencesTitle: 'Persónuverndarstillingar',
  preferencesDescription:
    'Veldu fyrir hvern tilgang. Þú getur komið aftur og breytt vali þínu hvenær sem er.',
  save: 'Vista val',
  close: 'Loka án þess að vista',
  closeRejecting: 'Loka og hafna öllu',
  alwaysActive: 'Alltaf virkt',
  saved: 'Val þitt hefur verið vistað.',
  reloading: 'Síðunni er hlaðið aftur til að stöðva virka þjónustu.',
  signal: 'Andmæli þín eru virt: vafrinn þinn sendir merkið „Global Privacy Control“.',
  news: 'Nýtt frá síðasta vali þínu: {purposes}.',
  categories: {
    necessary: {
      name: 'Nauðsynlegt',
      purpose: 'Þarf til að vefurinn virki og muni val þitt.',
    },
    functional: {
      name: 'Viðbótarvirkni',
      purpose: 'Þægindi á borð við myndbönd, kort eða spjall.',
    },
    analytics: {
      name: 'Tölfræði',
      purpose: 'Sýnir hvernig vefurinn er notaður svo að við getum bætt hann.',
    },
    marketing: {
      name: 'Markaðssetning',
      purpose: 'Sýnir auglýsingar sem hæfa áhugasviði þínu og mælir árangur þeirra.',
    },
    social: {
      name: 'Samfélagsmiðlar',
      purpose: 'Efni frá samfélagsmiðlum sem fá þá vitneskju um heimsókn þína.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Þegar þessu er hlaðið eru gögn, svo sem IP-tala þín, send til þjónustuaðila ({provider}). Gögn kunna einnig að verða vistuð og lesin í tækinu þínu.',
  once: 'Hlaða einu sinni',
  always: 'Hlaða alltaf {service}',
  alwaysCategory: 'Leyfa alltaf: {category}',
  stop: 'Hætta að hlaða {service}',
  stopCategory: 'Leyfa ekki lengur: {category}',
  original: 'Opna á {service}',
  privacy: 'Persónuverndarstefna: {provider}',
  loading: '{label} er í hleðslu.',
  stopped: 'Ekki lengur hlaðið: {label}.',
  formTitle: 'Sending bíður eftir {service}',
  formAbout:
    'Þetta eyðublað er varið með {service} og ekki er hægt að senda það fyrr en þeirri þjónustu hefur verið hlaðið.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Val þitt um persónuvernd',
  description:
    'Við notum vafrakökur og svipaða tækni í eftirfarandi tilgangi nema þú andmælir því: {purposes}. Þú getur andmælt því og breytt vali þínu hvenær sem er.',
  others:
    'Við notum vafrakökur og svipaða tækni einnig í öðrum tilgangi nema þú andmælir því: sjá stillingar.',
  preferences:
    'Það sem kveikt er á er í notkun nema þú slökkvir á því. Þú getur komið aftur og breytt vali þínu hvenær sem er.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Þú valdir þetta {date}.',
  undecided: 'Þú hefur ekki enn valið.',
  change: 'Breyta vali',
  choose: 'Velja núna',
  choice: 'Val þitt',
  allowed: 'leyft',
  refused: 'hafnað',
  unanswered: 'enn ósvarað',
  how: {
    'accept-all': 'allt samþykkt',
    'reject-all': 'öllu hafnað',
    preferences: 'valið hvert fyrir sig',
    embed: 'við innfellt efni',
    close: 'lokað án samþykkis',
    gpc: 'með persónuverndarmerki vafrans',
    api: 'með stillingum vefsins sjálfs',
    import: 'flutt úr eldri borða',
  },
  copy: 'Afrita skráninguna',
  copied: 'Skráningin var afrituð.',
  provider: 'Þjónustuaðili',
  thisSite: 'Þessi vefur',
  purpose: 'Tilgangur',
  hosts: 'Netþjónar sem haft er samband við',
  privacy: 'Persónuverndarstefna',
  stored: 'Vafrakökur og vistuð gögn',
  storedBy: 'Vafrakökur og gögn: {service}',
  name: 'Heiti',
  place: 'Tegund',
  period: 'Geymslutími',
  places: {
    cookie: 'Vafrakaka',
    local: 'Staðbundin geymsla',
    session: 'Lotugeymsla',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'þar til vafranum er lokað',
  untilTabCloses: 'þar til flipanum er lokað',
  notStated: 'ekki gefið upp af þjónustuaðila',
  none: 'engir',
  nothingStored: 'engin þekkt á léni vefsins',
  ownTitle: 'Samþykki fyrir vafrakökum',
  ownPurpose: 'Man það sem þú velur hér',
  purposes: {
    audience: 'Mæling á heimsóknum',
    behaviour: 'Upptaka á notkun síðna',
    performance: 'Mæling á hleðslutíma',
    conversions: 'Mæling á árangri auglýsinga',
    advertising: 'Sérsniðnar auglýsingar',
    tags: 'Umsjón með annarri þjónustu',
    contacts: 'Umsjón með tengiliðum',
    chat: 'Spjall',
    video: 'Myndbönd',
    audio: 'Tónlist og hlaðvörp',
    maps: 'Kort',
    fonts: 'Leturgerðir',
    images: 'Myndir',
    publications: 'Útgefið efni á netinu',
    posts: 'Færslur á samfélagsmiðlum',
    sharing: 'Deiling efnis',
    comments: 'Athugasemdir',
    forms: 'Eyðublöð og kannanir',
    meetings: 'Tímapantanir og fundir',
    protection: 'Vörn gegn misnotkun',
    payment: 'Greiðslur',
  },
} as const satisfies DeclarationTexts;
