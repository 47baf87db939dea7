/**
 * Rollup plugin: Lit's html and css templates without the white space of the source.
 * Our own, because the known plugins minify with clean-css, which drops nested CSS rules without a word.
 */
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'oxc-parser';

const tags = ['html', 'svg', 'css'];

export const shortTemplates = {
  name: 'short-templates',
  async transform(code, id) {
    if (!tags.some((tag) => code.includes(tag))) return null;
    const text = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(code, id)) {
      if (isPlainStyles(tag, quasi)) withoutTag(text, tag, quasi);
      for (const part of quasi.quasis) {
        const short = await shorten(tag.name, part, quasi.quasis);
        // Some parsers count the delimiters to the part: only the text itself is exchanged.
        const start = code.indexOf(part.value.raw, part.start);
        if (part.value.raw) text.update(start, start + part.value.raw.length, short);
      }
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

const isPlainStyles = (tag, { quasis }) => tag.name === 'css' && quasis.length === 1;

/** Styles without holes need none of what Lit's `css` does with holes. */
function withoutTag(text, tag, quasi) {
  text.update(tag.start, tag.end, 'unsafeCSS(');
  text.appendLeft(quasi.end, ')');
  text.replace(/import \{ css \} from/, 'import { unsafeCSS } from');
}

function taggedTemplates(code, id) {
  const found = [];
  const { program } = parseSync(id, code);
  new Visitor({
    TaggedTemplateExpression(node) {
      if (node.tag.type === 'Identifier' && tags.includes(node.tag.name)) found.push(node);
    },
  }).visit(program);
  return found;
}

async function shorten(tag, part, parts) {
  // With holes in it, a style sheet cannot be parsed.
  if (tag === 'css' && parts.length === 1) return shortStyles(part.value.cooked);
  return withoutIndent(part.value.raw, part === parts[0], part === parts.at(-1));
}

async function shortStyles(styles) {
  const { code, warnings } = await transform(styles, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  if (warnings.length > 0) throw new Error(`${warnings[0].text}\n${styles}`);
  return (
    code
      .trimEnd()
      // In custom properties white space could matter, but not in ours.
      .replace(/(?<=--_?[\w-]+): (?!;)|(?<=,) /g, (space) => space.trim())
      .replace(/[\\`]|\$\{/g, '\\$&')
  );
}

/** A line break and its indent are one space, and nothing beside a tag or at the ends of a template. */
function withoutIndent(raw, isFirst, isLast) {
  let short = raw;
  if (isFirst) short = short.replace(/^\s*\n\s*/, '');
  if (isLast) short = short.replace(/\s*\n\s*$/, '');
  return short
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s*\n\s*/g, ' ');
}
