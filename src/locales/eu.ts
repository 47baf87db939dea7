import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'eu',
  title: 'Cookieei buruzko zure erabakia',
  description:
    'Cookieak erabiltzen ditugu, baita antzeko teknologiak ere, baina zuk onartuz gero bakarrik. Helburuak: {purposes}. Baztertu egin ditzakezu, eta zure erabakia edozein unetan alda dezakezu.',
  controller: 'Tratamenduaren arduraduna: {who}.',
  acceptAll: 'Denak onartu',
  rejectAll: 'Denak baztertu',
  settings: 'Konfiguratu',
  policy: 'Pribatutasun-politika',
  imprint: 'Lege-oharra',
  preferencesTitle: 'Pribatutasun-hobespenak',
  preferencesDescription:
    'Erabaki helburu bakoitzari buruz. Edozein unetan itzul zaitezke hona, erabakia aldatzera.',
  save: 'Erabakia gorde',
  close: 'Itxi gorde gabe',
  closeRejecting: 'Itxi eta denak baztertu',
  alwaysActive: 'Beti aktibo',
  saved: 'Zure erabakia gorde da.',
  reloading: 'Orria berriro kargatuko da, martxan dauden zerbitzuak gelditzeko.',
  signal:
    'Aurka egiteko eskaera errespetatu da: zure nabigatzaileak «Global Privacy Control» seinalea bidaltzen du.',
  news: 'Berria zure azken erabakitik hona: {purposes}.',
  categories: {
    necessary: {
      name: 'Beharrezkoa',
      purpose: 'Webgune honek funtziona dezan behar da, adibidez zure erabakia gogoratzeko.',
    },
    functional: {
      name: 'Funtzio gehigarriak',
      purpose: 'Zerbitzu osagarriak, hala nola bideoak, mapak edo txata.',
    },
    analytics: {
      name: 'Estatistikak',
      purpose: 'Webgune hau nola erabiltzen den jakiteko eta webgunea hobetzeko.',
    },
    marketing: {
      name: 'Publizitatea',
      purpose: 'Zure interesen araberako iragarkiak erakusteko eta haien eragina neurtzeko.',
    },
    social: {
      name: 'Sare sozialak',
      purpose: 'Sare sozialetako edukiak; sare horiek zure bisitaren berri izango dute.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Kargatzean, datuak bidaltzen zaizkio hornitzaileari ({provider}), hala nola zure IP helbidea. Gainera, hornitzaileak datuak gorde eta irakur ditzake zure gailuan.',
  once: 'Behin kargatu',
  always: 'Beti kargatu: {service}',
  alwaysCategory: 'Beti baimendu: {category}',
  stop: 'Ez kargatu gehiago: {service}',
  stopCategory: 'Ez baimendu gehiago: {category}',
  original: 'Jatorrizko webgunean ireki: {service}',
  privacy: 'Pribatutasun-politika: {provider}',
  loading: 'Kargatzen: {label}.',
  stopped: 'Ez da gehiago kargatuko: {label}.',
  formTitle: 'Bidaltzeko behar den zerbitzua: {service}',
  formAbout:
    'Zerbitzu honek babesten du inprimakia: {service}. Zerbitzua kargatu arte, ezin da inprimakia bidali.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Zure pribatutasun-aukerak',
  description:
    'Cookieak erabiltzen ditugu, baita antzeko teknologiak ere, zuk aurka egin ezean. Helburuak: {purposes}. Aurka egin dezakezu, eta zure erabakia edozein unetan alda dezakezu.',
  others:
    'Cookieak eta antzeko teknologiak beste helburu batzuetarako ere erabiltzen ditugu, zuk aurka egin ezean: ikusi «Konfiguratu».',
  preferences:
    'Aktibatuta dagoena erabili egiten da, zuk desaktibatu ezean. Edozein unetan itzul zaitezke hona, erabakia aldatzera.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Zure erabakiaren data: {date}.',
  undecided: 'Oraindik ez duzu erabakirik hartu.',
  change: 'Erabakia aldatu',
  choose: 'Orain erabaki',
  choice: 'Zure erabakia',
  allowed: 'baimenduta',
  refused: 'baztertuta',
  unanswered: 'oraindik hartu gabe',
  how: {
    'accept-all': 'denak onartuta',
    'reject-all': 'denak baztertuta',
    preferences: 'banan-banan hautatuta',
    embed: 'txertatutako eduki batean',
    close: 'onartu gabe itxita',
    gpc: 'zure nabigatzailearen pribatutasun-seinalearen bidez',
    api: 'webgunearen beraren kontrolen bidez',
    import: 'aurreko oharretik hartuta',
  },
  copy: 'Erregistroa kopiatu',
  copied: 'Erregistroa kopiatu da.',
  provider: 'Hornitzailea',
  thisSite: 'Webgune hau bera',
  purpose: 'Helburua',
  hosts: 'Kontaktatutako zerbitzariak',
  privacy: 'Pribatutasun-politika',
  stored: 'Cookieak eta gordetako datuak',
  storedBy: 'Cookieak eta datuak: {service}',
  name: 'Izena',
  place: 'Mota',
  period: 'Gordetzeko epea',
  places: {
    cookie: 'Cookiea',
    local: 'Biltegiratze lokala',
    session: 'Saioko biltegiratzea',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'nabigatzailea itxi arte',
  untilTabCloses: 'fitxa itxi arte',
  notStated: 'hornitzaileak adierazi gabe',
  none: 'bat ere ez',
  nothingStored: 'webgune honen helbidean ez da bat ere ezagutzen',
  ownTitle: 'Cookieetarako baimena',
  ownPurpose: 'Hemen hartzen duzun erabakia gogoratzen du',
  purposes: {
    audience: 'Audientziaren neurketa',
    behaviour: 'Orrien erabileraren grabazioa',
    performance: 'Kargatze-denboren neurketa',
    conversions: 'Publizitatearen eraginaren neurketa',
    advertising: 'Publizitate pertsonalizatua',
    tags: 'Beste zerbitzu batzuen kudeaketa',
    contacts: 'Kontaktuen kudeaketa',
    chat: 'Txata',
    video: 'Bideoak',
    audio: 'Musika eta podcastak',
    maps: 'Mapak',
    fonts: 'Letra-tipoak',
    images: 'Irudiak',
    publications: 'Lineako argitalpenak',
    posts: 'Sare sozialetako argitalpenak',
    sharing: 'Edukiak partekatzea',
    comments: 'Iruzkinak',
    forms: 'Inprimakiak eta inkestak',
    meetings: 'Hitzorduak eta bilerak',
    protection: 'Abusuen aurkako babesa',
    payment: 'Ordainketak',
  },
} as const satisfies DeclarationTexts;
