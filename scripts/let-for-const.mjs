/** Rollup plugin: `let` for every `const` of a finished bundle. One keyword instead of two compresses better. */
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'oxc-parser';

export const letForConst = {
  name: 'let-for-const',
  renderChunk(code) {
    const text = new MagicString(code);
    const { program } = parseSync('chunk.js', code);
    new Visitor({
      VariableDeclaration({ kind, start }) {
        if (kind === 'const') text.update(start, start + 'const'.length, 'let');
      },
    }).visit(program);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};
