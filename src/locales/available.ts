/** The languages, in lower case, that have a file of their own beside English, which is built in. */
export const AVAILABLE_LOCALES: readonly string[] = [
  'ar',
  'de',
  'fa',
  'he',
  'hi',
  'ja',
  'ko',
  'tr',
  'zh-hans',
  'zh-hant',
];
