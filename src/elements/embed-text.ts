import type { EmbedTexts, Locale } from '../locales/locale.js';
import type { EmbedContent } from './embed-content.js';

/** An embed's text with its holes filled. */
export type EmbedText = (key: keyof EmbedTexts) => string;

/** @param label what the content is called */
export function embedText(
  locale: Locale,
  texts: EmbedTexts,
  { title, provider, categories }: EmbedContent,
  label: string,
): EmbedText {
  const nameOf = (id: string) =>
    document.querySelector(`consent-category[name="${id}"]`)?.getAttribute('label') ||
    locale.categories[id]?.name ||
    id;
  const values: Record<string, () => string> = {
    service: () => title,
    provider: () => provider,
    label: () => label,
    category: () => new Intl.ListFormat(locale.lang).format(categories.map(nameOf)),
  };
  return (key) => texts[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name]!());
}
