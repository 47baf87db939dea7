/** The languages, in lower case, that have a file of their own beside English, which is built in. */
export const AVAILABLE_LOCALES: readonly string[] = [
  'cy',
  'da',
  'de',
  'et',
  'fi',
  'ga',
  'is',
  'lt',
  'lv',
  'nb',
  'nl',
  'sv',
];
