/** Every language is complete: the compiler sees missing texts, this sees texts that say less than they have to. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AVAILABLE_LOCALES } from '../../src/locales/available.js';
import { languages } from './languages.js';

/** Every text, by the path that leads to it. */
const textsIn = (value: object, path = ''): [path: string, text: string][] =>
  Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? [[`${path}${key}`, each]] : textsIn(each, `${path}${key}.`),
  );
const holesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();

const english = new Map(textsIn(languages['en']!));
/** What may be the same in two languages: names of techniques and words that many of them share. */
const SHARED = /^declaration\.places?|\.name$|chat|video|audio|imprint|fonts|maps|posts|lang/;

/** What US states word for themselves; other languages say it as they do elsewhere. */
const ONLY_ENGLISH = 'optOut.signal';

test('each file is offered, and each that is offered has a file', () => {
  assert.deepEqual(['en', ...AVAILABLE_LOCALES].toSorted(), Object.keys(languages).toSorted());
});

describe('L8: the texts of', () => {
  for (const [tag, language] of Object.entries(languages)) {
    const texts = textsIn(language);
    describe(tag, () => {
      test('name their language', () => {
        const { lang } = language.default;
        assert.equal(lang.toLowerCase(), tag);
        assert.deepEqual(Intl.getCanonicalLocales(lang), [lang]);
      });

      test('are the same that English has, with the same holes', () => {
        assert.deepEqual(
          texts.map(([path]) => path),
          [...english.keys()].filter((path) => tag === 'en' || path !== ONLY_ENGLISH),
        );
        for (const [path, text] of texts)
          assert.deepEqual(holesIn(text), holesIn(english.get(path)!), `${path}: ${text}`);
      });

      test('are text: no markup, no line breaks, no blanks around them', () => {
        for (const [path, text] of texts)
          assert.match(text, /^[^\s<>&\\]([^\n\t<>&\\]*[^\s<>&\\])?$/, `${path}: ${text}`);
      });

      test('are its own', () => {
        if (tag === 'en') return;
        const same = texts.filter(
          ([path, text]) => !SHARED.test(path) && english.get(path) === text,
        );
        assert.deepEqual(same, []);
      });

      test('A21, L22: have short buttons, each with a word of its own', () => {
        const { acceptAll, rejectAll, settings, save, close, closeRejecting } = language.default;
        const labels = [acceptAll, rejectAll, settings, save, close, closeRejecting];
        assert.equal(new Set(labels).size, labels.length, labels.join(', '));
        for (const label of [acceptAll, rejectAll, settings, save])
          assert.ok(label.length <= 32, label);
        // This one stands alone.
        assert.ok(language.optOut.title.length <= 40, language.optOut.title);
      });
    });
  }
});
