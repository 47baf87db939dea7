import type { Manager } from './manager.js';
import { momentOf } from './moment.js';

const GROUPS = /^\w+:[01](,\w+:[01])*$/;

/** Nothing is granted: who just closes the banner may leave the same cookie as who granted. */
export default {
  name: 'onetrust',
  cookies: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  // The groups that every site of theirs begins with.
  names: { C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'social' },
  read(consent, closed) {
    // Decoded part by part: the address of a page stands in it too, and could bring groups of its own.
    const parts = new URLSearchParams(consent);
    const groups = parts.getAll('groups');
    const isGiven =
      groups.length === 1 &&
      GROUPS.test(groups[0]!) &&
      parts.get('AwaitingReconsent') !== 'true' &&
      parts.get('isGpcEnabled') !== '1';
    if (!isGiven) return null;
    const answers = groups[0]!.split(',').map((group) => {
      const [name, digit] = group.split(':');
      return [name!, digit === '0' ? false : null] as const;
    });
    const said = new Map(answers);
    // A group that stands there twice is somebody else's work.
    if (said.size < answers.length) return null;
    return {
      answers: said,
      decidedAt: momentOf(decodeURIComponent(closed!)),
    };
  },
} satisfies Manager as Manager;
