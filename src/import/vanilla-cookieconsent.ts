import type { Manager } from './manager.js';
import { momentOf } from './moment.js';

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

export default {
  name: 'vanilla-cookieconsent',
  cookies: ['cc_cookie'],
  names: {},
  read(value) {
    const { categories, services, lastConsentTimestamp } = JSON.parse(decodeURIComponent(value));
    // Only version 3 has them, with every category that it asked for. Version 2 does not say what was refused.
    const asked = new Map(Object.entries(Object(services)));
    const isOdd =
      !isList(categories) ||
      ![...asked.values()].every(isList) ||
      !categories.every((name) => asked.has(name));
    if (isOdd) return null;
    // Of a category with services it does not say whether all of them were granted.
    const answerTo = (name: string, accepted: unknown) =>
      categories.includes(name) && ((accepted as string[])[0] ? null : true);
    return {
      answers: new Map([...asked].map(([name, accepted]) => [name, answerTo(name, accepted)])),
      decidedAt: momentOf(lastConsentTimestamp),
    };
  },
} satisfies Manager as Manager;
