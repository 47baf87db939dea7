/** The languages, in lower case, that have a file of their own beside English, which is built in. */
export const AVAILABLE_LOCALES: readonly string[] =
  'ar bg ca cs cy da de el es et eu fa fi fr ga gl he hi hr hu is it ja ko lt lv mt nb nl pl pt pt-br ro ru sk sl sv tr uk zh-hans zh-hant'.split(
    ' ',
  );
