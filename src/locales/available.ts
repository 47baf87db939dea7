/** The languages, in lower case, that have a file of their own beside English, which is built in. */
export const AVAILABLE_LOCALES: readonly string[] =
  'bg ca cs cy da de el es et eu fi fr ga gl hr hu is it lt lv mt nb nl pl pt pt-br ro ru sk sl sv uk'.split(
    ' ',
  );
