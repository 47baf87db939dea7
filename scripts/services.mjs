/** Writes into dist/generated, from the services' data in dist/services, what starts each and tables of all. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { declarationCode } from './declaration-data.mjs';
import { embedData } from './embed-data.mjs';
import { serverServices, serverServicesTypes } from './server-services.mjs';
import { factoryCode, factoryTypes } from './service-factory.mjs';
import { startCode } from './start-code.mjs';

const data = new URL('../dist/services/', import.meta.url);
const locales = new URL('../dist/locales/', import.meta.url);
const generated = new URL('../dist/generated/', import.meta.url);

const files = readdirSync(data).filter((file) => file.endsWith('.js') && file !== 'service.js');
const modules = await Promise.all(files.map((file) => import(new URL(file, data))));
const services = modules.map((module) => module.default);

for (const folder of ['starters', 'services', 'declarations', 'embeds'])
  mkdirSync(new URL(folder, generated), { recursive: true });

for (const service of services) {
  write(`starters/${service.name}.js`, startCode(service, '../../gate/service-runtime.js'));
  write(`services/${service.name}.js`, factoryCode(service));
  write(`services/${service.name}.d.ts`, factoryTypes(service));
  write(`declarations/${service.name}.js`, declarationCode(service));
}

const embeds = services.filter(({ embed }) => embed);
for (const service of embeds) write(`embeds/${service.name}.js`, embedData(service));

const languages = readdirSync(locales)
  .map((file) => /^(?!en)([a-z]{2}(-[a-z]{2,4})?)\.js$/.exec(file)?.[1])
  .filter(Boolean);
write('locales.js', `export default {\n${languages.flatMap(textsOf).join('')}};\n`);

/** A language's four sets of texts lie in one file. */
function textsOf(tag) {
  const path = `../locales/${tag}.js`;
  const part = (name, file = name) =>
    `'${tag}-${file}': async () => ({ default: (await import('${path}')).${name} }),\n`;
  const parts = [part('embed'), part('declaration'), part('optOut', 'opt-out')];
  return [`'${tag}': () => import('${path}'),\n`, ...parts];
}

imports('starters', services);
imports('embeds', embeds);
imports('declarations', services);
write(
  'categories.js',
  table(({ category }) => category),
);
write(
  'traces.js',
  table(({ traces }) =>
    traces?.map(({ in: place, pattern, marker }) => ({ in: place, pattern, marker })),
  ),
);
write('server-services.js', serverServices(services));
write('server-services.d.ts', serverServicesTypes(services));
const reloads = services.filter(({ stop }) => stop?.some(({ kind }) => kind === 'reload'));
write('reloads.js', `export default ${JSON.stringify(reloads.map(({ name }) => name))};\n`);

/** Written out one by one, so that a bundler makes each a chunk of its own. */
function imports(folder, list) {
  const lines = list.map(
    ({ name }) => `${JSON.stringify(name)}: () => import('./${folder}/${name}.js'),\n`,
  );
  write(`${folder}.js`, `export default {\n${lines.join('')}};\n`);
}

function table(valueOf) {
  // One that the site owner describes has nothing of its own.
  const own = services.filter(({ category }) => category);
  const values = Object.fromEntries(own.map((service) => [service.name, valueOf(service)]));
  return `export default ${JSON.stringify(values)};\n`;
}

function write(file, code) {
  writeFileSync(new URL(file, generated), code);
}
