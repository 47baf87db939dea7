/** The category that every page has: always on, never listed, never stored. */
export const NECESSARY = 'necessary';

/** True for text that can name a category or a service. */
export const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z][a-z0-9-]*$/.test(text);

/** True for `category_service`, which names the answer for one service of a category. */
export const isServiceAnswer = (text: string): boolean =>
  /^[a-z][a-z0-9-]*_[a-z][a-z0-9-]*$/.test(text);

/** The category of `category_service`, or the category itself. */
export const categoryOf = (id: string): string => id.split('_')[0]!;

/** The words of an attribute such as `categories` or `data-consent`. */
export const splitIds = (text: string | null | undefined): string[] => text?.match(/\S+/g) ?? [];
