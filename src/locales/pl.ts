import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'pl',
  title: 'Twój wybór dotyczący plików cookie',
  description:
    'Używamy plików cookie i podobnych technologii w następujących celach: {purposes}. Robimy to tylko za Twoją zgodą. Możesz odmówić, a swój wybór zmienić w każdej chwili.',
  controller: 'Administrator danych: {who}.',
  acceptAll: 'Zaakceptuj wszystko',
  rejectAll: 'Odrzuć wszystko',
  settings: 'Ustawienia',
  policy: 'Polityka prywatności',
  imprint: 'Informacje prawne',
  preferencesTitle: 'Ustawienia prywatności',
  preferencesDescription:
    'Zdecyduj o każdym celu osobno. W każdej chwili możesz tu wrócić i zmienić swój wybór.',
  save: 'Zapisz wybór',
  close: 'Zamknij bez zapisywania',
  closeRejecting: 'Zamknij i odrzuć wszystko',
  alwaysActive: 'Zawsze aktywne',
  saved: 'Twój wybór został zapisany.',
  reloading: 'Strona zostanie wczytana ponownie, aby zatrzymać działające usługi.',
  signal: 'Sprzeciw uwzględniony: Twoja przeglądarka wysyła sygnał „Global Privacy Control”.',
  news: 'Nowe cele od Twojego ostatniego wyboru: {purposes}.',
  categories: {
    necessary: {
      name: 'Niezbędne',
      purpose: 'Potrzebne, aby ta witryna działała i pamiętała Twój wybór.',
    },
    functional: {
      name: 'Dodatkowe funkcje',
      purpose: 'Udogodnienia, np. filmy, mapy lub czat.',
    },
    analytics: {
      name: 'Statystyka',
      purpose: 'Pokazuje, jak używana jest ta witryna, abyśmy mogli ją ulepszać.',
    },
    marketing: {
      name: 'Marketing',
      purpose:
        'Służy do wyświetlania reklam zgodnych z Twoimi zainteresowaniami i pomiaru ich skuteczności.',
    },
    social: {
      name: 'Media społecznościowe',
      purpose: 'Treści z sieci społecznościowych, które dowiadują się wtedy o Twojej wizycie.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Wczytanie tej treści powoduje przesłanie danych, np. Twojego adresu IP, do dostawcy {provider}, który może też zapisywać dane na Twoim urządzeniu i je odczytywać.',
  once: 'Wczytaj raz',
  always: 'Zawsze wczytuj usługę {service}',
  alwaysCategory: 'Zawsze zezwalaj: {category}',
  stop: 'Nie wczytuj już usługi {service}',
  stopCategory: 'Nie zezwalaj już: {category}',
  original: 'Otwórz w serwisie {service}',
  privacy: 'Polityka prywatności: {provider}',
  loading: 'Wczytuje się: {label}.',
  stopped: 'Już się nie wczytuje: {label}.',
  formTitle: 'Wysłanie formularza czeka na usługę {service}',
  formAbout:
    'Ten formularz jest chroniony przez usługę {service}, więc można go wysłać dopiero po jej wczytaniu.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Twoje opcje prywatności',
  description:
    'Używamy plików cookie i podobnych technologii w następujących celach, chyba że zgłosisz sprzeciw: {purposes}. Możesz zgłosić sprzeciw, a swój wybór zmienić w każdej chwili.',
  others:
    'Plików cookie i podobnych technologii używamy też w innych celach, chyba że zgłosisz sprzeciw: zobacz ustawienia.',
  preferences:
    'To, co jest włączone, jest używane, dopóki tego nie wyłączysz. W każdej chwili możesz tu wrócić i zmienić swój wybór.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Wyboru dokonano {date}.',
  undecided: 'Nie dokonano jeszcze wyboru.',
  change: 'Zmień wybór',
  choose: 'Wybierz teraz',
  choice: 'Twój wybór',
  allowed: 'zgoda',
  refused: 'odmowa',
  unanswered: 'jeszcze brak',
  how: {
    'accept-all': 'zaakceptowano wszystko',
    'reject-all': 'odrzucono wszystko',
    preferences: 'wybrano pojedynczo',
    embed: 'przy osadzonej treści',
    close: 'zamknięto bez akceptacji',
    gpc: 'na podstawie sygnału prywatności przeglądarki',
    api: 'za pomocą własnych elementów sterujących tej witryny',
    import: 'przejęto z wcześniejszego banera',
  },
  copy: 'Skopiuj zapis',
  copied: 'Zapis został skopiowany.',
  provider: 'Dostawca',
  thisSite: 'Ta witryna',
  purpose: 'Cel',
  hosts: 'Serwery, z którymi łączy się usługa',
  privacy: 'Polityka prywatności',
  stored: 'Pliki cookie i wpisy w przeglądarce',
  storedBy: 'Pliki cookie i wpisy: {service}',
  name: 'Nazwa',
  place: 'Rodzaj',
  period: 'Okres przechowywania',
  places: {
    cookie: 'Plik cookie',
    local: 'Pamięć lokalna',
    session: 'Pamięć sesji',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'do zamknięcia przeglądarki',
  untilTabCloses: 'do zamknięcia karty',
  notStated: 'dostawca nie podaje',
  none: 'brak',
  nothingStored: 'brak znanych pod adresem tej witryny',
  ownTitle: 'Zgoda na pliki cookie',
  ownPurpose: 'Zapamiętuje wybór dokonany tutaj',
  purposes: {
    audience: 'Pomiar oglądalności',
    behaviour: 'Rejestrowanie sposobu korzystania ze stron',
    performance: 'Pomiar czasu wczytywania',
    conversions: 'Pomiar skuteczności reklam',
    advertising: 'Spersonalizowane reklamy',
    tags: 'Zarządzanie innymi usługami',
    contacts: 'Zarządzanie kontaktami',
    chat: 'Czat',
    video: 'Filmy',
    audio: 'Muzyka i podcasty',
    maps: 'Mapy',
    fonts: 'Czcionki',
    images: 'Obrazy',
    publications: 'Publikacje internetowe',
    posts: 'Posty z sieci społecznościowych',
    sharing: 'Udostępnianie treści',
    comments: 'Komentarze',
    forms: 'Formularze i ankiety',
    meetings: 'Terminy i spotkania',
    protection: 'Ochrona przed nadużyciami',
    payment: 'Płatności',
  },
} as const satisfies DeclarationTexts;
