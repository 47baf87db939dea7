/**
 * `npm run requirements`: writes docs/requirements.md, a table of which tests prove which requirement, from the ids in the
 * titles of the tests. With `--check` it only says whether the table is up to date.
 */
import { parseSync, Visitor } from 'oxc-parser';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/requirements.md';
const CALLS = ['describe', 'it', 'test'];
const KINDS = 'LWFAS';
/** An id, or the first and the last of several: `L4`, `L20–L23`, `A13-17`. */
const IDS = new RegExp(`\\b([${KINDS}])(\\d{1,2})(?:\\s?[–-]\\s?\\1?(\\d{1,2}))?\\b`, 'g');

/** By id: by file: titles. */
const proofs = new Map();
for (const file of testFiles())
  for (const title of titlesOf(file))
    for (const id of idsIn(title)) {
      if (!proofs.has(id)) proofs.set(id, new Map());
      const byFile = proofs.get(id);
      byFile.set(file, [...(byFile.get(file) ?? []), title]);
    }

const before = readIfThere();
const after = page();
if (!process.argv.includes('--check')) writeFileSync(FILE, after);
else if (after !== before) {
  console.error(`${FILE} is not what the titles of the tests say. Run \`npm run requirements\`.`);
  process.exitCode = 1;
}

function testFiles() {
  const folders = ['test', ...readdirSync('tools').map((tool) => `tools/${tool}/test`)];
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** The titles of tests and of groups of tests, each once, in the order of the file. */
function titlesOf(file) {
  const titles = new Set();
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      // `it.only` and the like are calls of `it`.
      const called = callee.type === 'MemberExpression' ? callee.object : callee;
      const title = called.type === 'Identifier' && CALLS.includes(called.name) && textOf(first);
      if (title) titles.add(title);
    },
  }).visit(program);
  return [...titles];
}

/** Of a title with holes the fixed part. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral')
    return node.quasis.map(({ value }) => value.cooked).join('…');
  return undefined;
}

function idsIn(title) {
  const ids = [...title.matchAll(IDS)].flatMap(([, kind, first, last = first]) =>
    Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => `${kind}${Number(first) + i}`),
  );
  return [...new Set(ids)];
}

function page() {
  const ids = [...proofs.keys()].sort(
    (a, b) => KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]) || a.slice(1) - b.slice(1),
  );
  const rows = ids.flatMap((id) => [...proofs.get(id)].map((proof) => row(id, ...proof)));
  return `# Which tests prove which requirement

Made by \`npm run requirements\` from the ids in the titles of the tests: L legal, W web, F frameworks, A accessibility,
S security. A title made in a loop has … where its words differ; one that ends in a colon or …, or names a group, counts
for all tests in it.

| id | file | titles |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function row(id, file, titles) {
  const texts = titles.map((title) => title.replace(/[\\|<>*_`[\]]/g, '\\$&'));
  return `| ${id} | [${file.replace(/^test\//, '')}](../${file}) | ${texts.join('<br>')} |`;
}

function readIfThere() {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
