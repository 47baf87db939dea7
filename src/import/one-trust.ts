import type { Manager } from './manager.js';
import { momentOf } from './moment.js';

const GROUPS = /^\w+:[01](,\w+:[01])*$/;

export default {
  name: 'onetrust',
  title: 'OneTrust',
  cookies: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  // The groups that every site of theirs begins with.
  names: { C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'social' },
  except:
    'what was granted, because who just closes the banner may leave the same cookie; answers of Global Privacy Control',
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
    const answers = groups[0]!.split(',').map((group) => group.split(':') as [string, string]);
    const refused = answers.filter(([, digit]) => digit === '0');
    // A group that stands there twice is somebody else's work.
    if (new Map(answers).size < answers.length) return null;
    return {
      answers: new Map(refused.map(([name]) => [name, false])),
      decidedAt: momentOf(decodeURIComponent(closed!)),
    };
  },
} satisfies Manager as Manager;
