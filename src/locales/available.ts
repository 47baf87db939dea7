/** The languages, in lower case, that have a file of their own beside English, which is built in. */
export const AVAILABLE_LOCALES: readonly string[] = [
  'bg',
  'cs',
  'de',
  'el',
  'hr',
  'hu',
  'pl',
  'ru',
  'sk',
  'sl',
  'uk',
];
