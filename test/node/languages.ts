import { readdirSync } from 'node:fs';
import type {
  DeclarationTexts,
  EmbedTexts,
  Locale,
  OptOutTexts,
} from '../../src/locales/locale.js';

/** What a file in src/locales gives. */
interface Language {
  readonly default: Locale;
  readonly embed: EmbedTexts;
  readonly declaration: DeclarationTexts;
  readonly optOut: OptOutTexts;
}

const folder = new URL('../../src/locales/', import.meta.url);
const files = readdirSync(folder).filter((file) => !/^(locale|available)\.ts$/.test(file));

/** Every language, by the name of its file. */
export const languages = Object.fromEntries(
  await Promise.all(
    files.map(async (file) => [
      file.replace('.ts', ''),
      (await import(new URL(file, folder).href)) as Language,
    ]),
  ),
) as Readonly<Record<string, Language>>;
