/**
 * Rollup plugin: Lit's html templates as lit-html finds them after it has parsed them, so that the files of script tags
 * need no parser: html`<p lang=${lang}>${text}</p>` becomes html(t0, lang, text), with t0 = ['<p><?></p>', '0lang 1'].
 * The second text names the holes in document order: which node, counted over elements and comments, and which attribute.
 */
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'oxc-parser';
import { parseFragment } from 'parse5';

export const compileTemplates = {
  name: 'compile-templates',
  transform(code, id) {
    if (!/\bhtml\s*`/.test(code)) return null;
    const text = new MagicString(code);
    const templates = templatesIn(code, id);
    for (const [index, { tag, quasi }] of templates.entries()) {
      const name = `_template${index}`;
      text.prepend(`const ${name} = ${JSON.stringify(compile(quasi.quasis, id))};\n`);
      // What is between the expressions, with ${ and }.
      const ends = [...quasi.expressions.map(({ start }) => start), quasi.end];
      const starts = [tag.end, ...quasi.expressions.map(({ end }) => end)];
      for (const [at, start] of starts.entries()) {
        const [before, after] = [at ? '' : `(${name}`, ends[at] === quasi.end ? ')' : ','];
        text.update(start, ends[at], before + after);
      }
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

function templatesIn(code, id) {
  const found = [];
  const { program } = parseSync(id, code);
  new Visitor({
    TaggedTemplateExpression(node) {
      if (node.tag.type === 'Identifier' && node.tag.name === 'html') found.push(node);
    },
  }).visit(program);
  return found;
}

const HOLE = 'lit-hole';
/** An attribute that is nothing but a hole, and the white space before it. */
const ATTRIBUTE = /\s+([.?@]?[\w-]+)=(["']?)$/;

/** The markup without its holes, and where they are. */
function compile(quasis, id) {
  const parts = quasis.map(({ value }) => value.cooked);
  const names = [];
  let markup = '';
  let marked = '';
  let quote = '';
  for (const part of parts) {
    if (!part.startsWith(quote))
      throw new Error(`${id}: an attribute has more than a hole: ${part}`);
    let rest = part.slice(quote.length);
    const isLast = part === parts.at(-1) && names.length === parts.length - 1;
    const [found, name] = (!isLast && ATTRIBUTE.exec(rest)) || [];
    quote = found ? found.at(-1).replace('=', '') : '';
    if (found) rest = rest.slice(0, -found.length);
    markup += rest;
    marked += rest;
    if (isLast) break;
    if (!found) markup += '<?>';
    marked += found ? ` ${HOLE}-${names.length}` : `<!--${HOLE}-->`;
    names.push(name ?? '');
  }
  // A hole at the end needs something that it ends before.
  if (markup.endsWith('<?>')) markup += '<?>';
  return [shortTags(markup), holesIn(marked, names, id)];
}

/** Plain values need no quotes, and the end of a tag no space before it. */
const shortTags = (markup) =>
  markup.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/="([\w-]+)"(?=[\s>])/g, '=$1').replace(/\s+>$/, '>'),
  );

/** Counts as lit-html does: elements and comments, in document order. */
function holesIn(marked, names, id) {
  const holes = [];
  let count = 0;
  const walk = (node) => {
    const isCounted = node.tagName || node.nodeName === '#comment';
    const index = isCounted ? count++ : undefined;
    if (node.data === HOLE) holes.push(index + '');
    for (const { name } of node.attrs ?? [])
      if (name.startsWith(HOLE)) holes.push(index + names[name.slice(HOLE.length + 1)]);
    for (const child of node.childNodes ?? []) walk(child);
  };
  for (const node of parseFragment(marked).childNodes) walk(node);
  if (holes.length !== names.length) throw new Error(`${id}: a hole is in an odd place: ${marked}`);
  return holes.join(' ');
}
