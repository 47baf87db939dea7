/**
 * Writes the tables of the README from the code's own doc comments, between markers such as
 * `<!-- attributes -->` and `<!-- /attributes -->`. With `--check` it only says whether they are up to date.
 */
import { parseSync } from 'oxc-parser';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const banner = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'consent-banner');

const tables = {
  attributes: attributes(),
  slots: rows(['slot', 'meaning'], banner.slots, ({ name, description }) => [
    name ? code(name) : '(default)',
    description,
  ]),
  parts: rows(['part', 'meaning'], banner.cssParts, ({ name, description }) => [
    code(name),
    description,
  ]),
  properties: rows(
    ['custom property', 'default', 'meaning'],
    banner.cssProperties,
    ({ name, default: usual, description }) => [code(name), code(usual), description],
  ),
  api: members('src/core/store.ts', ['ConsentStore']),
  events: events(),
  problems: problems(),
  services: await services(),
};

const before = readFileSync('README.md', 'utf8');
const filled = Object.entries(tables).reduce(
  (text, [name, table]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
      (_, start, end) => `${start}\n\n${table}\n${end}`,
    ),
  before,
);
const after = await format(filled, { parser: 'markdown', printWidth: 100 });
if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('README.md is not what the sources say. Run `npm run readme`.');
  process.exitCode = 1;
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

/** Attributes described in the class comment, then those of properties. */
function attributes() {
  const fields = new Map(banner.members.map((member) => [member.name, member]));
  return rows(['attribute', 'meaning, default'], banner.attributes, (attribute) => [
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

async function services() {
  const { SERVICE_CATEGORIES } = await import('../dist/services/categories.js');
  const files = readdirSync('dist/services').filter((file) => file.endsWith('.js'));
  const names = files.map((file) => file.slice(0, -3)).filter((name) => name in SERVICE_CATEGORIES);
  const data = await Promise.all(
    names.map(async (name) => (await import(`../dist/services/${name}.js`)).default),
  );
  return rows(['service', 'category', 'attributes'], data, ({ name, category, parameters }) => [
    code(name),
    code(category),
    Object.entries(parameters)
      .map(([id, { default: usual }]) =>
        usual === undefined ? code(id) : `${code(id)} (optional)`,
      )
      .join(', '),
  ]);
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

/** The doc comment that ends right before a place, as one line. */
function commentBefore(place, source, comments) {
  const comment = comments.findLast(({ end }) => end <= place && !source.slice(end, place).trim());
  return (comment?.value ?? '')
    .replace(/^\*|\n\s*\*/g, ' ')
    .replace(/@throws \{(\w+)\}/g, 'Throws a $1')
    .replace(/@param (\w+)/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}
