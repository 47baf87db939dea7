/** Writes what `<consent-declaration>` prints of a service, see `ServiceFacts` in src/elements/service-facts.ts. */
import { namesOf, withoutCovered } from './name-patterns.mjs';

export function declarationCode(service) {
  return `export default ${JSON.stringify(factsOf(service))};\n`;
}

/** @param {import('../src/services/service.js').Service} service */
export function factsOf({ title, provider, privacy, purposes, hosts, nothing, traces = [] }) {
  return {
    title,
    // Who runs it is then the site itself, which every language has a word for.
    provider: provider === 'Self-hosted' ? '' : provider,
    privacy,
    purposes,
    hosts: hostsOf(hosts, nothing),
    stored: storedOf(traces),
  };
}

/** None for what asks nobody from the page; nothing stated where the site owner names the host. */
function hostsOf(hosts, nothing) {
  if (nothing === 'no-request') return [];
  return hosts.length > 0 ? hosts : undefined;
}

/** One row for all that is kept in the same place for the same time. */
function storedOf(traces) {
  const rows = new Map();
  for (const { in: place, pattern, days, minutes } of traces) {
    const key = `${place} ${days} ${minutes}`;
    const row = rows.get(key) ?? { in: place, names: [], days, minutes };
    rows.set(key, { ...row, names: withoutCovered([...row.names, ...namesOf(pattern)]).sort() });
  }
  return [...rows.values()];
}
