import type { Manager } from './manager.js';

const PART =
  /^(?:c\.([a-z][a-z0-9-]*):([01])|i\.t:(\d{13})|i\.y:(?:all|custom|(necessary))|i\.(?:sid|id|eid|idp):.*)$/;

export default {
  name: 'c15t',
  cookies: ['c15t'],
  names: { measurement: 'analytics', functionality: 'functional' },
  read(value) {
    const parts = decodeURIComponent(value)
      .split(',')
      .map((part) => PART.exec(part));
    const times = parts.flatMap((part) => part?.[3] ?? []);
    const given = parts.flatMap((part) => (part?.[1] ? [[part[1], part[2] === '1'] as const] : []));
    const said = new Map(given);
    // It says so only where all else was refused (its packages/core/src/libs/save-consents.ts).
    const isRefusal = parts.some((part) => part?.[4]);
    const isGrant = given.some(([name, isOn]) => isOn && name !== 'necessary');
    const isOdd =
      parts.includes(null) ||
      times.length !== 1 ||
      said.size < given.length ||
      !said.get('necessary') ||
      (isRefusal && isGrant);
    // It leaves out what was refused of its five.
    const refused = ['functionality', 'experience', 'measurement', 'marketing'].map(
      (name) => [name, false] as const,
    );
    return isOdd ? null : { answers: new Map([...refused, ...given]), decidedAt: +times[0]! };
  },
} satisfies Manager as Manager;
