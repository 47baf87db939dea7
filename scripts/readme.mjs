/**
 * Writes the tables of the README and of docs/ from the code's own doc comments and data, between markers such as
 * `<!-- attributes -->` and `<!-- /attributes -->`. With `--check` it only says whether they are up to date.
 */
import { parseSync } from 'oxc-parser';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elementOf = (tag) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
const banner = elementOf('consent-banner');
const declaration = elementOf('consent-declaration');
const embed = elementOf('consent-embed');

const stopWords = {
  call: 'told to stop',
  flag: 'told to stop',
  remove: 'removed from the page',
  reload: 'the page is loaded anew',
};
const placeWords = {
  cookie: 'cookie',
  local: 'localStorage',
  session: 'sessionStorage',
  'indexed-db': 'IndexedDB',
};
const services = await allServices();
const { managers } = await import('../dist/import/managers.js');

const tables = {
  attributes: attributes(banner),
  'embed-attributes': attributes(embed),
  'embed-parts': rows(['part', 'meaning'], embed.cssParts, ({ name, description }) => [
    code(name),
    description,
  ]),
  embeds: embeds(),
  slots: rows(['slot', 'meaning'], banner.slots, ({ name, description }) => [
    name ? code(name) : '(default)',
    description,
  ]),
  parts: parts(banner),
  'declaration-attributes': attributes(declaration),
  'declaration-parts': parts(declaration),
  properties: rows(
    ['custom property', 'default', 'meaning'],
    banner.cssProperties,
    ({ name, default: usual, description }) => [code(name), code(usual), description],
  ),
  api: members('src/core/store.ts', ['ConsentStore']),
  'server-functions': functions('src/server', [
    'readConsent',
    'hasConsent',
    'renewConsent',
    'renewed',
    'contentSecurityPolicy',
    'hasPrivacySignal',
  ]),
  'server-options': members('src/server/options.ts', ['ReadOptions', 'RenewOptions']),
  events: events(),
  problems: problems(),
  languages: languages(),
  managers: takenOver(),
  names: namesByCategory(),
  services: started(),
  recognised: recognised(),
};

for (const file of ['README.md', 'docs/services.md', 'docs/server.md']) {
  const before = readFileSync(file, 'utf8');
  const filled = Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}\n\n${table}\n${end}`,
      ),
    before,
  );
  const after = await format(filled, { parser: 'markdown', printWidth: 100 });
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else if (after !== before) {
    console.error(`${file} is not what the sources say. Run \`npm run readme\`.`);
    process.exitCode = 1;
  }
}

function code(text) {
  return `\`${text}\``;
}

/** A Markdown table. */
function rows(heads, items, cells) {
  const lines = [heads, heads.map(() => '---'), ...items.map(cells)];
  const escaped = (cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ');
  return lines.map((line) => `| ${line.map(escaped).join(' | ')} |\n`).join('');
}

function parts({ cssParts }) {
  return rows(['part', 'meaning'], cssParts, ({ name, description }) => [code(name), description]);
}

/** Attributes described in the class comment, then those of properties. */
function attributes({ members: fieldsOf, attributes: all }) {
  const fields = new Map(fieldsOf.map((member) => [member.name, member]));
  return rows(['attribute', 'meaning, default'], all, (attribute) => [
    code(attribute.name),
    attribute.description ?? fields.get(attribute.fieldName)?.description ?? '',
  ]);
}

/** The members of documented interfaces: name and parameters, and what the comment says. */
function members(file, names) {
  return rows(['member', 'meaning'], interfaces(file, names).flatMap(documented), (member) => [
    code(member.name),
    member.text,
  ]);
}

/** Functions with what the first paragraph of the comment says. */
function functions(folder, names) {
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return rows(['function', 'meaning'], names, (name) => {
    const source = sources.find((text) => text.includes(`export function ${name}(`));
    const { program, comments } = parseSync('server.ts', source);
    const { start, declaration: made } = program.body.find(
      (each) => each.declaration?.id?.name === name,
    );
    const parameters = made.params.map(({ left, optional, ...rest }) =>
      left || optional ? `${(left ?? rest).name}?` : rest.name,
    );
    const [paragraph] = commentBefore(start, source, comments, ' ¶ ').split(' ¶ ');
    const text = paragraph.replace(/\{@link (\w+)\}/g, '`$1`');
    return [code(`${name}(${parameters.join(', ')})`), text];
  });
}

function events() {
  const file = 'src/core/events.ts';
  const [map] = interfaces(file, ['ConsentEventMap']);
  return rows(['event', 'fields', 'when'], map.node.body.body, (entry) => {
    const [event] = interfaces(file, [entry.typeAnnotation.typeAnnotation.typeName.name]);
    const fields = event.node.body.body.map(({ key }) => code(key.name));
    return [code(entry.key.value), fields.join(' '), event.comment];
  });
}

function problems() {
  const text = readFileSync('src/core/problems.ts', 'utf8');
  const codes = [...text.matchAll(/^ {2}'([a-z-]+)':\s+'((?:[^'\\]|\\.)*)'/gm)];
  return rows(['code', 'text'], codes, ([, name, sentence]) => [
    code(name),
    sentence
      .replace(/ ?\{\} ?/g, ' … ')
      .trim()
      .replaceAll('<', '&lt;'),
  ]);
}

/** Whose answers can be taken over, and how. */
function takenOver() {
  const heads = ['`import-from`', 'cookies', 'names (others stay the same)'];
  return rows(heads, managers, ({ name, cookies, names }) => [
    code(name),
    cookies.map(code).join(', '),
    Object.entries(names)
      .map(([theirs, ours]) => `${code(theirs)} is ${code(ours)}`)
      .join('<br>'),
  ]);
}

/** What can be spoken: English is built in, the others are files. */
function languages() {
  const [, tags] = /'([a-z -]+)'/.exec(readFileSync('src/locales/available.ts', 'utf8'));
  const names = new Intl.DisplayNames('en', { type: 'language', style: 'short' });
  return ['en', ...tags.split(' ')]
    .map((tag) => `${names.of(tag)} (${code(tag)})`)
    .toSorted()
    .join(', ');
}

async function allServices() {
  const files = readdirSync('dist/services').filter((file) => /^[a-z0-9-]+\.js$/.test(file));
  const all = await Promise.all(files.map((file) => import(`../dist/services/${file}`)));
  return all.map((module) => module.default).filter((service) => service?.category);
}

/** What can be declared, by category. */
function namesByCategory() {
  const categories = [...new Set(services.map(({ category }) => category))].sort();
  return rows(['category', 'services'], categories, (category) => [
    code(category),
    services
      .filter((service) => service.category === category)
      .map(({ name }) => code(name))
      .join(' '),
  ]);
}

/** What `<consent-embed>` can show, and with which attributes. */
function embeds() {
  const used = ({ parameters, embed: { frame, page = '' } }) =>
    Object.entries(parameters).filter(([name]) =>
      new RegExp(`\\{[&-]?${name}\\}`).test(frame + page),
    );
  const optional = ({ embed: { frame } }, [name, { default: usual, ...rest }]) =>
    // A hole that stands for itself has to be filled, whatever the service's script does without.
    [name, { default: frame.includes(`{${name}}`) ? usual || undefined : usual, ...rest }];
  return rows(
    ['service', 'category', 'attributes'],
    services.filter((service) => service.embed),
    (service) => [
      code(service.name),
      code(service.category),
      used(service)
        .map((parameter) => attributeOf(optional(service, parameter)))
        .join('<br>'),
    ],
  );
}

function started() {
  const heads = [
    'service',
    'category',
    'attributes',
    'when consent is taken back',
    'what it leaves',
  ];
  return rows(
    heads,
    services.filter(({ nothing }) => !nothing),
    (service) => [
      `${code(service.name)}<br>${titleOf(service)}`,
      code(service.category),
      attributesOf(service),
      startsNothing(service)
        ? 'nothing was started'
        : [...new Set((service.stop ?? []).map(({ kind }) => stopWords[kind]))].join(', then '),
      [...(service.traces ?? []).map(trace), ...notes(service)].join('<br>'),
    ],
  );
}

/** Declared for its category alone: what it shows is an embed, or a frame that is held. */
function startsNothing(service) {
  const starting = ['scripts', 'calls', 'update', 'queues', 'methods', 'globals'];
  return !starting.some((part) => service[part]);
}

function attributesOf(service) {
  const list = Object.entries(service.parameters).map(attributeOf).join('<br>');
  return startsNothing(service) ? `none; of its \`<consent-embed>\`:<br>${list}` : list;
}

function recognised() {
  const heads = ['service', 'why there is nothing to load'];
  return rows(
    heads,
    services.filter(({ nothing }) => nothing),
    (service) => [`${code(service.name)}<br>${titleOf(service)}`, notes(service).join('<br>')],
  );
}

function titleOf({ title, provider, privacy }) {
  const text = title.includes(provider) ? title : `${title} (${provider})`;
  return privacy ? `[${text}](${privacy})` : text;
}

function attributeOf([name, { default: usual, example }]) {
  return `${code(`${name}="${example}"`)}${usual === undefined ? '' : ' (optional)'}`;
}

function trace({ in: place, pattern, days, minutes }) {
  const stated = minutes
    ? `${minutes} minutes`
    : days === 'session'
      ? days
      : days && `${days} days`;
  const period = stated ? `, ${stated}` : '';
  return `${code(pattern)} ${placeWords[place]}${period}`;
}

function notes({ note, unverified }) {
  return [note, unverified && `Not confirmed by the vendor: ${unverified}`].filter(Boolean);
}

/** Interfaces of a file with the comment before each. */
function interfaces(file, names) {
  const source = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, source);
  return program.body
    .map((statement) => ({ statement, node: statement.declaration ?? statement }))
    .filter(({ node }) => node.type === 'TSInterfaceDeclaration' && names.includes(node.id.name))
    .map(({ statement, node }) => ({
      node,
      source,
      comments,
      comment: commentBefore(statement.start, source, comments),
    }));
}

function documented({ node, source, comments }) {
  return node.body.body
    .map((member) => ({ member, text: commentBefore(member.start, source, comments) }))
    .map(({ member, text }) => ({ name: signature(member, source), text }));
}

function signature(member, source) {
  if (member.type !== 'TSMethodSignature') return member.key.name;
  const parameters = member.params.map(({ start, end }) => source.slice(start, end));
  return `${member.key.name}(${parameters.join(', ')})`;
}

/** The doc comment that ends right before a place, as one line, with this between its paragraphs. */
function commentBefore(place, source, comments, between = ' ') {
  const comment = comments.findLast(({ end }) => end <= place && !source.slice(end, place).trim());
  return (comment?.value ?? '')
    .replace(/\n\s*\*\s*(?=\n|@)/g, between)
    .replace(/^\*|\n\s*\*/g, ' ')
    .replace(/@throws \{(\w+)\}/g, 'Throws a $1')
    .replace(/@param (\w+)/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}
