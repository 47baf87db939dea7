/** The languages, in lower case, that have a file of their own beside English, which is built in. */
export const AVAILABLE_LOCALES: readonly string[] =
  'ca cy da de es et eu fi fr ga gl is it lt lv mt nb nl pt pt-br ro sv'.split(' ');
