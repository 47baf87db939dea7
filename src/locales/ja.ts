import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'ja',
  title: 'Cookieの使用に関する選択',
  description:
    '当サイトは、同意をいただいた場合に限り、Cookieおよび類似の技術を使用します（目的：{purposes}）。拒否することもできます。選択はいつでも変更できます。',
  controller: 'データ管理者：{who}。',
  acceptAll: 'すべて許可',
  rejectAll: 'すべて拒否',
  settings: '設定',
  policy: 'プライバシーポリシー',
  imprint: '運営者情報',
  preferencesTitle: 'プライバシー設定',
  preferencesDescription: '目的ごとに選択できます。いつでもここに戻って選択を変更できます。',
  save: '選択を保存',
  close: '保存せずに閉じる',
  closeRejecting: 'すべて拒否して閉じる',
  alwaysActive: '常に有効',
  saved: '選択を保存しました。',
  reloading: '動作中のサービスを停止するため、ページを再読み込みします。',
  signal:
    '拒否の意思を反映しました。お使いのブラウザーが「Global Privacy Control」の信号を送信しています。',
  news: '前回の選択の後に追加された目的：{purposes}。',
  categories: {
    necessary: {
      name: '必須',
      purpose: '当サイトの動作と、選択の記憶に必要です。',
    },
    functional: {
      name: '追加機能',
      purpose: '動画、地図、チャットなどの機能です。',
    },
    analytics: {
      name: '統計',
      purpose: '当サイトの利用状況を把握し、改善に役立てます。',
    },
    marketing: {
      name: 'マーケティング',
      purpose: '興味や関心に合った広告を表示し、その効果を測定します。',
    },
    social: {
      name: 'SNS',
      purpose: 'SNSのコンテンツです。表示すると、訪問したことがSNS側に伝わります。',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    '読み込むと、IPアドレスなどのデータが提供元（{provider}）に送信されます。提供元が端末にデータを保存し、読み取ることもあります。',
  once: '一度だけ読み込む',
  always: '{service}を常に読み込む',
  alwaysCategory: '{category}を常に許可',
  stop: '{service}の読み込みをやめる',
  stopCategory: '{category}の許可を取り消す',
  original: '{service}で開く',
  privacy: '{provider}のプライバシーポリシー',
  loading: '{label}を読み込んでいます。',
  stopped: '{label}の読み込みを停止しました。',
  formTitle: '送信には{service}が必要です',
  formAbout: 'このフォームは{service}で保護されており、その読み込みが終わると送信できます。',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'プライバシーに関する選択',
  description:
    '当サイトは、拒否の意思が示されない限り、Cookieおよび類似の技術を使用します（目的：{purposes}）。拒否することもできます。選択はいつでも変更できます。',
  others:
    '拒否の意思が示されない限り、Cookieおよび類似の技術をその他の目的にも使用します。詳しくは「設定」をご覧ください。',
  preferences:
    'オンになっているものは、オフにしない限り使用されます。いつでもここに戻って選択を変更できます。',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: '{date}に選択しました。',
  undecided: 'まだ選択していません。',
  change: '選択を変更',
  choose: '今すぐ選択',
  choice: '選択',
  allowed: '許可',
  refused: '拒否',
  unanswered: '未選択',
  how: {
    'accept-all': 'すべて許可',
    'reject-all': 'すべて拒否',
    preferences: '個別に選択',
    embed: '埋め込みコンテンツで選択',
    close: '許可せずに閉じた',
    gpc: 'ブラウザーのプライバシー信号による',
    api: '当サイト独自の設定で選択',
    import: '以前のバナーから引き継ぎ',
  },
  copy: '記録をコピー',
  copied: '記録をコピーしました。',
  provider: '提供元',
  thisSite: '当サイト',
  purpose: '目的',
  hosts: '接続先サーバー',
  privacy: 'プライバシーポリシー',
  stored: 'Cookieと保存データ',
  storedBy: 'Cookieと保存データ：{service}',
  name: '名前',
  place: '種類',
  period: '保存期間',
  places: {
    cookie: 'Cookie',
    local: 'ローカルストレージ',
    session: 'セッションストレージ',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'ブラウザーを閉じるまで',
  untilTabCloses: 'タブを閉じるまで',
  notStated: '提供元による記載なし',
  none: 'なし',
  nothingStored: '当サイトのアドレスに保存されるものは確認されていません',
  ownTitle: 'Cookieへの同意',
  ownPurpose: 'ここでの選択を記憶します',
  purposes: {
    audience: 'アクセス解析',
    behaviour: 'ページの利用状況の記録',
    performance: '読み込み時間の測定',
    conversions: '広告の成果の測定',
    advertising: 'パーソナライズド広告',
    tags: '他のサービスの管理',
    contacts: '連絡先の管理',
    chat: 'チャット',
    video: '動画',
    audio: '音楽とポッドキャスト',
    maps: '地図',
    fonts: 'フォント',
    images: '画像',
    publications: 'オンライン出版物',
    posts: 'SNSの投稿',
    sharing: 'コンテンツの共有',
    comments: 'コメント',
    forms: 'フォームとアンケート',
    meetings: '予約と会議',
    protection: '不正利用の防止',
    payment: '決済',
  },
} as const satisfies DeclarationTexts;
