import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'tr',
  title: 'Çerezlerle ilgili tercihiniz',
  description:
    'Yalnızca kabul ederseniz, şu amaçlarla çerezler ve benzer teknolojiler kullanırız: {purposes}. Reddedebilir ve tercihinizi istediğiniz zaman değiştirebilirsiniz.',
  controller: 'Veri sorumlusu: {who}.',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  settings: 'Ayarlar',
  policy: 'Gizlilik politikası',
  imprint: 'Künye',
  preferencesTitle: 'Gizlilik ayarları',
  preferencesDescription:
    'Her amaç için ayrı ayrı tercih yapabilirsiniz. İstediğiniz zaman geri dönüp tercihinizi değiştirebilirsiniz.',
  save: 'Tercihi kaydet',
  close: 'Kaydetmeden kapat',
  closeRejecting: 'Kapat ve tümünü reddet',
  alwaysActive: 'Her zaman etkin',
  saved: 'Tercihiniz kaydedildi.',
  reloading: 'Çalışmakta olan hizmetleri durdurmak için sayfa yeniden yükleniyor.',
  signal:
    'Ret talebiniz yerine getirildi: tarayıcınız “Global Privacy Control” sinyali gönderiyor.',
  news: 'Son tercihinizden sonra eklenenler: {purposes}.',
  categories: {
    necessary: {
      name: 'Zorunlu',
      purpose: 'Bu web sitesinin çalışması ve tercihinizin hatırlanması için gereklidir.',
    },
    functional: {
      name: 'Ek işlevler',
      purpose: 'Video, harita veya sohbet gibi ek olanaklar.',
    },
    analytics: {
      name: 'İstatistik',
      purpose: 'Bu web sitesini iyileştirebilmemiz için nasıl kullanıldığını gösterir.',
    },
    marketing: {
      name: 'Pazarlama',
      purpose: 'İlgi alanlarınıza uygun reklamlar gösterir ve bunların etkisini ölçer.',
    },
    social: {
      name: 'Sosyal medya',
      purpose: 'Sosyal ağların içerikleri; bu ağlar ziyaretinizden haberdar olur.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Yükleme sırasında IP adresiniz gibi veriler sağlayıcıya ({provider}) gönderilir. Sağlayıcı ayrıca cihazınızda veri saklayabilir ve cihazınızdan veri okuyabilir.',
  once: 'Bir kez yükle',
  always: '{service} içeriğini her zaman yükle',
  alwaysCategory: 'Her zaman izin ver: {category}',
  stop: '{service} içeriğini artık yükleme',
  stopCategory: 'Artık izin verme: {category}',
  original: '{service} üzerinde aç',
  privacy: '{provider} gizlilik politikası',
  loading: '{label} yükleniyor.',
  stopped: '{label} artık yüklenmiyor.',
  formTitle: 'Gönderim için {service} gerekiyor',
  formAbout:
    'Bu form {service} ile korunuyor ve ancak bu hizmet yüklendikten sonra gönderilebilir.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Gizlilik tercihleriniz',
  description:
    'İtiraz etmediğiniz sürece, şu amaçlarla çerezler ve benzer teknolojiler kullanırız: {purposes}. İtiraz edebilir ve tercihinizi istediğiniz zaman değiştirebilirsiniz.',
  others:
    'İtiraz etmediğiniz sürece, çerezleri ve benzer teknolojileri başka amaçlarla da kullanırız: ayarlara bakın.',
  preferences:
    'Açık olanlar, siz kapatmadığınız sürece kullanılır. İstediğiniz zaman geri dönüp tercihinizi değiştirebilirsiniz.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Tercihinizi {date} tarihinde yaptınız.',
  undecided: 'Henüz tercih yapmadınız.',
  change: 'Tercihi değiştir',
  choose: 'Şimdi tercih yap',
  choice: 'Tercihiniz',
  allowed: 'izin verildi',
  refused: 'reddedildi',
  unanswered: 'henüz yapılmadı',
  how: {
    'accept-all': 'tümü kabul edildi',
    'reject-all': 'tümü reddedildi',
    preferences: 'tek tek seçildi',
    embed: 'gömülü içerik üzerinden',
    close: 'kabul edilmeden kapatıldı',
    gpc: 'tarayıcınızın gizlilik sinyaliyle',
    api: 'bu web sitesinin kendi ayarlarıyla',
    import: 'önceki bildirimden aktarıldı',
  },
  copy: 'Kaydı kopyala',
  copied: 'Kayıt kopyalandı.',
  provider: 'Sağlayıcı',
  thisSite: 'Bu web sitesinin kendisi',
  purpose: 'Amaç',
  hosts: 'Bağlanılan sunucular',
  privacy: 'Gizlilik politikası',
  stored: 'Çerezler ve saklanan veriler',
  storedBy: 'Çerezler ve saklanan veriler: {service}',
  name: 'Ad',
  place: 'Tür',
  period: 'Saklama süresi',
  places: {
    cookie: 'Çerez',
    local: 'Yerel depolama',
    session: 'Oturum depolaması',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'tarayıcı kapatılana kadar',
  untilTabCloses: 'sekme kapatılana kadar',
  notStated: 'sağlayıcı tarafından belirtilmemiş',
  none: 'yok',
  nothingStored: 'bu web sitesinin adresi altında bilinen veri yok',
  ownTitle: 'Çerez onayı',
  ownPurpose: 'Burada yaptığınız tercihi hatırlar',
  purposes: {
    audience: 'Ziyaretçi ölçümü',
    behaviour: 'Sayfa kullanımının kaydedilmesi',
    performance: 'Yükleme sürelerinin ölçülmesi',
    conversions: 'Reklam başarısının ölçülmesi',
    advertising: 'Kişiselleştirilmiş reklam',
    tags: 'Diğer hizmetlerin yönetimi',
    contacts: 'Kişi yönetimi',
    chat: 'Sohbet',
    video: 'Videolar',
    audio: 'Müzik ve podcast',
    maps: 'Haritalar',
    fonts: 'Yazı tipleri',
    images: 'Görseller',
    publications: 'Çevrimiçi yayınlar',
    posts: 'Sosyal ağ gönderileri',
    sharing: 'İçerik paylaşımı',
    comments: 'Yorumlar',
    forms: 'Formlar ve anketler',
    meetings: 'Randevular ve toplantılar',
    protection: 'Kötüye kullanıma karşı koruma',
    payment: 'Ödemeler',
  },
} as const satisfies DeclarationTexts;
