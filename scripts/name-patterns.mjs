/**
 * Makes names that people can read of the expressions in the services' data: `^_ga(_|$)` is `_ga` and `_ga_*`.
 * Knows the part of regular expressions that the data is written in, and fails on anything else.
 */

/** Sets of single characters up to this size are written out; larger ones are `*`. */
const FEW = 8;

/** @returns {string[]} the names that an expression matches, with `*` for whatever varies */
export function namesOf(expression) {
  const reader = { rest: expression.replace(/^\^/, '') };
  const start = expression.startsWith('^') ? '' : '*';
  const names = alternatives(reader).map((name) => withoutEnd(start + name));
  if (reader.rest) throw new Error(`${expression}: "${reader.rest}" is not understood.`);
  return withoutCovered(names);
}

/** An expression without `$` at its end goes on with anything. */
function withoutEnd(name) {
  const open = name.endsWith('$') ? name.slice(0, -1) : `${name}*`;
  if (open.includes('$')) throw new Error(`${name}: nothing can come after "$".`);
  return open.replace(/\*{2,}/g, '*');
}

function alternatives(reader) {
  const found = [];
  for (;;) {
    found.push(...sequence(reader));
    if (!take(reader, /^\|/)) return found;
  }
}

function sequence(reader) {
  let names = [''];
  while (reader.rest && !/^[|)]/.test(reader.rest)) {
    const tails = repeated(reader, part(reader));
    names = names.flatMap((name) => tails.map((tail) => name + tail));
  }
  return names;
}

/** One thing that can be repeated: a group, a set, a kind of character, or a character. */
function part(reader) {
  if (take(reader, /^\(/)) {
    const names = alternatives(reader);
    if (!take(reader, /^\)/)) throw new Error(`A group is not closed before "${reader.rest}".`);
    return names;
  }
  const set = take(reader, /^\[([^\]^]+)\]/);
  if (set) return /[\w]-[\w]|\\/.test(set[1]) || set[1].length > FEW ? ['*'] : [...set[1]];
  if (take(reader, /^(\.|\\[dw])/)) return ['*'];
  const character = take(reader, /^\\([^\w])/) ?? take(reader, /^([^\\()[\]{}.*+?|^])/);
  if (!character) throw new Error(`"${reader.rest}" is not understood.`);
  return [character[1]];
}

function repeated(reader, names) {
  if (take(reader, /^\?/)) return ['', ...names];
  return take(reader, /^(\+|\*|\{\d+(,\d*)?\})/) ? ['*'] : names;
}

function take(reader, pattern) {
  const found = pattern.exec(reader.rest);
  if (found) reader.rest = reader.rest.slice(found[0].length);
  return found;
}

/** Each name once, and none that another one with a `*` says already. */
export function withoutCovered(names) {
  const all = [...new Set(names)];
  return all.filter((name) => !all.some((other) => other !== name && covers(other, name)));
}

function covers(pattern, name) {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return pattern.includes('*') && new RegExp(`^${literal}$`).test(name);
}
