import { type ConsentRecord, type ConsentSource, encode } from '../core/index.js';
import type { DeclarationTexts } from '../locales/locale.js';

/** When and how the visitor answered, in words. */
export function answerInWords(
  { decidedAt, source }: ConsentRecord,
  { decided, how }: DeclarationTexts,
  lang: string,
): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  const way = (how as Partial<Record<ConsentSource, string>>)[source];
  const when = decided.replace('{date}', () => format.format(decidedAt * 1000));
  return way ? `${when} (${way})` : when;
}

/** The record of an answer as text that the visitor can keep (L60): where, when, how, what, and what the browser
 * stores.
 * @param signal what is in force besides, where the browser's own signal is honoured
 */
export function recordText(
  record: ConsentRecord,
  texts: DeclarationTexts,
  lang: string,
  nameOf: (id: string) => string,
  signal: string | false,
): string {
  const answers = Object.entries(record.answers).map(([id, isGranted]) => {
    const [category = '', service] = id.split('_');
    const name = service ? `${nameOf(category)}, ${service}` : nameOf(category);
    return `${name}: ${isGranted ? texts.allowed : texts.refused}`;
  });
  return [
    location.host,
    `${answerInWords(record, texts, lang)} ${new Date(record.decidedAt * 1000).toISOString()}`,
    ...answers,
    ...(signal ? [signal] : []),
    encode(record),
  ].join('\n');
}
