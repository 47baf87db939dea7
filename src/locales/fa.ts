import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'fa',
  title: 'انتخاب شما دربارهٔ کوکی‌ها',
  description:
    'فقط در صورت موافقت شما، از کوکی‌ها و فناوری‌های مشابه برای این هدف‌ها استفاده می‌کنیم: {purposes}. می‌توانید آن را رد کنید و هر زمان انتخاب خود را تغییر دهید.',
  controller: 'مسئول داده‌ها: {who}.',
  acceptAll: 'پذیرفتن همه',
  rejectAll: 'رد کردن همه',
  settings: 'تنظیمات',
  policy: 'سیاست حریم خصوصی',
  imprint: 'اطلاعات حقوقی',
  preferencesTitle: 'تنظیمات حریم خصوصی',
  preferencesDescription:
    'برای هر هدف جداگانه انتخاب کنید. هر زمان می‌توانید بازگردید و انتخاب خود را تغییر دهید.',
  save: 'ذخیرهٔ انتخاب',
  close: 'بستن بدون ذخیره',
  closeRejecting: 'بستن و رد کردن همه',
  alwaysActive: 'همیشه فعال',
  saved: 'انتخاب شما ذخیره شد.',
  reloading: 'صفحه دوباره بارگذاری می‌شود تا سرویس‌های در حال اجرا متوقف شوند.',
  signal:
    'درخواست شما برای رد کردن رعایت شد: مرورگر شما سیگنال «Global Privacy Control» را می‌فرستد.',
  news: 'موارد تازه پس از آخرین انتخاب شما: {purposes}.',
  categories: {
    necessary: {
      name: 'ضروری',
      purpose: 'برای کار کردن این وب‌سایت و به خاطر سپردن انتخاب شما لازم است.',
    },
    functional: {
      name: 'امکانات اضافی',
      purpose: 'امکاناتی مانند ویدیو، نقشه یا گفت‌وگو.',
    },
    analytics: {
      name: 'آمار',
      purpose: 'نشان می‌دهد از این وب‌سایت چگونه استفاده می‌شود تا بتوانیم آن را بهتر کنیم.',
    },
    marketing: {
      name: 'بازاریابی',
      purpose: 'تبلیغات متناسب با علاقه‌های شما را نشان می‌دهد و اثر آن را می‌سنجد.',
    },
    social: {
      name: 'شبکه‌های اجتماعی',
      purpose: 'محتوای شبکه‌های اجتماعی، که در این صورت از بازدید شما باخبر می‌شوند.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'هنگام بارگذاری، داده‌هایی مانند نشانی IP شما به ارائه‌دهنده ({provider}) فرستاده می‌شود. ارائه‌دهنده ممکن است داده‌هایی را نیز در دستگاه شما ذخیره کند و بخواند.',
  once: 'یک بار بارگذاری',
  always: 'بارگذاری همیشگی {service}',
  alwaysCategory: 'اجازهٔ همیشگی: {category}',
  stop: 'توقف بارگذاری {service}',
  stopCategory: 'لغو اجازه: {category}',
  original: 'باز کردن در {service}',
  privacy: 'سیاست حریم خصوصی {provider}',
  loading: '{label} در حال بارگذاری است.',
  stopped: '{label} دیگر بارگذاری نمی‌شود.',
  formTitle: 'برای ارسال، {service} لازم است',
  formAbout: 'این فرم با {service} محافظت می‌شود و فقط پس از بارگذاری آن قابل ارسال است.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'انتخاب‌های شما دربارهٔ حریم خصوصی',
  description:
    'تا زمانی که مخالفت نکرده‌اید، از کوکی‌ها و فناوری‌های مشابه برای این هدف‌ها استفاده می‌کنیم: {purposes}. می‌توانید مخالفت کنید و هر زمان انتخاب خود را تغییر دهید.',
  others:
    'تا زمانی که مخالفت نکرده‌اید، از کوکی‌ها و فناوری‌های مشابه برای هدف‌های دیگری نیز استفاده می‌کنیم: تنظیمات را ببینید.',
  preferences:
    'از هر آنچه فعال است استفاده می‌شود، مگر آنکه آن را غیرفعال کنید. هر زمان می‌توانید بازگردید و انتخاب خود را تغییر دهید.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'در تاریخ {date} انتخاب کردید.',
  undecided: 'هنوز انتخاب نکرده‌اید.',
  change: 'تغییر انتخاب',
  choose: 'هم‌اکنون انتخاب کنید',
  choice: 'انتخاب شما',
  allowed: 'مجاز',
  refused: 'رد شده',
  unanswered: 'هنوز انجام نشده',
  how: {
    'accept-all': 'همه پذیرفته شد',
    'reject-all': 'همه رد شد',
    preferences: 'انتخاب جداگانه',
    embed: 'از طریق محتوای جاسازی‌شده',
    close: 'بدون پذیرفتن بسته شد',
    gpc: 'با سیگنال حریم خصوصی مرورگر شما',
    api: 'با امکانات خود این وب‌سایت',
    import: 'منتقل‌شده از اعلان پیشین',
  },
  copy: 'کپی کردن سابقه',
  copied: 'سابقه کپی شد.',
  provider: 'ارائه‌دهنده',
  thisSite: 'خود این وب‌سایت',
  purpose: 'هدف',
  hosts: 'سرورهایی که با آن‌ها تماس گرفته می‌شود',
  privacy: 'سیاست حریم خصوصی',
  stored: 'کوکی‌ها و داده‌های ذخیره‌شده',
  storedBy: 'کوکی‌ها و داده‌های ذخیره‌شده: {service}',
  name: 'نام',
  place: 'نوع',
  period: 'مدت نگهداری',
  places: {
    cookie: 'کوکی',
    local: 'حافظهٔ محلی',
    session: 'حافظهٔ نشست',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'تا بسته شدن مرورگر',
  untilTabCloses: 'تا بسته شدن زبانه',
  notStated: 'ارائه‌دهنده اعلام نکرده است',
  none: 'ندارد',
  nothingStored: 'موردی زیر نشانی این وب‌سایت شناخته نشده است',
  ownTitle: 'رضایت به کوکی‌ها',
  ownPurpose: 'انتخابی را که اینجا می‌کنید به خاطر می‌سپارد',
  purposes: {
    audience: 'سنجش بازدید',
    behaviour: 'ثبت شیوهٔ استفاده از صفحه‌ها',
    performance: 'سنجش زمان بارگذاری',
    conversions: 'سنجش موفقیت تبلیغات',
    advertising: 'تبلیغات شخصی‌سازی‌شده',
    tags: 'مدیریت سرویس‌های دیگر',
    contacts: 'مدیریت مخاطبان',
    chat: 'گفت‌وگو',
    video: 'ویدیو',
    audio: 'موسیقی و پادکست',
    maps: 'نقشه',
    fonts: 'قلم‌ها',
    images: 'تصویرها',
    publications: 'نشریات آنلاین',
    posts: 'پست‌های شبکه‌های اجتماعی',
    sharing: 'هم‌رسانی محتوا',
    comments: 'دیدگاه‌ها',
    forms: 'فرم‌ها و نظرسنجی‌ها',
    meetings: 'قرارها و جلسه‌ها',
    protection: 'محافظت در برابر سوءاستفاده',
    payment: 'پرداخت',
  },
} as const satisfies DeclarationTexts;
