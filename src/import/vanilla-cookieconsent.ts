import type { Manager } from './manager.js';
import { momentOf } from './moment.js';

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

export default {
  name: 'vanilla-cookieconsent',
  title: 'vanilla-cookieconsent 3',
  cookies: ['cc_cookie'],
  names: {},
  except:
    'granted categories that have services: whether all of them were granted is not in the cookie; version 2',
  read(value) {
    const { categories, services, lastConsentTimestamp } = JSON.parse(decodeURIComponent(value));
    // Only version 3 has them, with every category that it asked for. Version 2 does not say what was refused.
    const asked = new Map(Object.entries(Object(services)));
    const isOdd =
      !isList(categories) ||
      ![...asked.values()].every(isList) ||
      !categories.every((name) => asked.has(name));
    if (isOdd) return null;
    const answers = [...asked].filter(
      ([name, accepted]) => !categories.includes(name) || !(accepted as string[])[0],
    );
    return {
      answers: new Map(answers.map(([name]) => [name, categories.includes(name)])),
      decidedAt: momentOf(lastConsentTimestamp),
    };
  },
} satisfies Manager as Manager;
