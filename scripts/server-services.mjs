/** Writes what a server needs for a Content-Security-Policy, see `ServiceHosts` in src/server/content-security-policy.ts. */
import { camel } from './service-factory.mjs';

/** One constant per service, so that a bundler keeps those that are used. */
export function serverServices(services) {
  const lines = services.filter(asksHosts).map((service) => {
    return `export const ${camel(service.name)} = ${JSON.stringify(hostsOf(service))};\n`;
  });
  return lines.join('');
}

export function serverServicesTypes(services) {
  const lines = services.filter(asksHosts).map(({ name, title }) => {
    return `/** ${title} */\nexport declare const ${camel(name)}: ServiceHosts;\n`;
  });
  return `import type { ServiceHosts } from '../server/index.js';\n${lines.join('')}`;
}

/** One that the site owner describes has no category; nobody is asked by what is shut down or runs elsewhere. */
const asksHosts = ({ category, nothing }) =>
  category && !['retired', 'no-request'].includes(nothing);

/** Shown by a frame and nothing else, it needs no right to run scripts in the page. */
const isFramed = ({ embed, scripts, nothing }) => (embed && !scripts && !nothing) || undefined;

function hostsOf(service) {
  const { name, category, hosts } = service;
  return { name, category, hosts, framed: isFramed(service) };
}
