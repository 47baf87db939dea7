/**
 * Writes the code that starts and stops a service from its data. Written ahead, since a visitor would pay for an
 * interpreter of that data with every service; the same code is in the npm package and in the files for script tags.
 */

/** The module of a service: its default export is what starts it, see `StartService` in src/gate/services.ts. */
export function startCode(service, runtime) {
  const written = parts(service).map((lines) => `() => { ${lines.join('\n')} }`);
  // Some have nothing to load: they are declared to be asked for.
  if (!written[0]) return 'export default () => {};\n';
  // Others are for `<consent-embed>`.
  const needed = Object.entries(service.parameters).filter(([key]) =>
    written.some((code) => code.includes(`values[${text(key)}]`)),
  );
  const code = `export default (context) => {
    const values = valuesOf(context, { ${needed.map(rule)} });
    if (values) ${service.consentMode ? 'followSignals' : 'follow'}(context, ${written});
  };\n`;
  const used = RUNTIME.filter((word) => new RegExp(`\\b${word}\\b`).test(code));
  return `import { ${used} } from ${text(runtime)};\n${code}`;
}

function rule([key, { pattern, default: usual, strict }]) {
  const more = usual === undefined && !strict ? '' : `, ${text(usual)}`;
  return `${text(key)}: [/${pattern.replaceAll('/', '\\/')}/${more}${strict ? ', true' : ''}]`;
}

/** What to do at the start, to stop, to go on, and after every change; the last ones only where there is something to do. */
function parts(service) {
  const { stop = [], update } = service;
  const stopping = (isOn) => stop.flatMap((each) => stops[each.kind](each, isOn, service));
  const all = [
    Object.entries(service).flatMap(([key, part]) => starts[key]?.(part, service) ?? []),
    stopping(false),
    stopping(true),
    calls(update, service),
  ];
  return all.slice(0, all.findLastIndex((lines) => lines[0]) + 1);
}

const RUNTIME = [
  'valuesOf',
  'page',
  'add',
  'isThere',
  'insert',
  'follow',
  'followSignals',
  'wordFor',
  'mark',
  'layerName',
  'layerParameter',
];

/** By the parts of the data, in whose order the code is written. */
const starts = {
  globals: (globals, service) =>
    Object.entries(globals).map(([name, value]) =>
      Array.isArray(value)
        ? `add(${globalName(name)}, ${expression(value, service)});`
        : `${global(name)} = ${expression(value, service)};`,
    ),
  queues: (queues, service) => queues.map((queue) => queueCode(queue, service)),
  methods: (methods, service) => methods.map((each) => methodsCode(each, service)),
  calls,
  update: calls,
  scripts: (scripts, service) => scripts.map((script) => scriptCode(script, service)),
};

function queueCode({ name, pushes, onto, keeps = 'q', handler, properties, first }, service) {
  const kept = onto ? global(onto) : `queue.${keeps}`;
  const push = `${kept}.push(${pushes === 'arguments' ? 'arguments' : 'args'})`;
  const handle = handler ? `queue.${handler} ? queue.${handler}(...args) : ` : '';
  return `if (!isThere(${text(name)})) {
    const queue = ${global(name)} = function (...args) { ${handle}${push}; };
    ${onto ? '' : `${kept} = [];`}
    ${propertiesCode('queue', properties, service)}
    ${calls(first, service).join('\n')}
  }`;
}

function methodsCode({ name, methods, properties }, service) {
  return `if (!isThere(${text(name)})) {
    const calls = ${global(name)} = [];
    for (const name of ${JSON.stringify(methods)}) calls[name] = (...args) => { calls.push([name, ...args]); };
    ${propertiesCode('calls', properties, service)}
  }`;
}

const propertiesCode = (target, properties = {}, service) =>
  Object.entries(properties)
    .map(([name, value]) => `${target}[${text(name)}] = ${expression(value, service)};`)
    .join('\n');

function calls(list = [], service) {
  return list.map(([target, ...args]) => {
    const [first, ...path] = target.split('.');
    const called = [global(first), ...path.map((part) => `[${text(part)}]`)];
    return `${called.join('?.')}?.(${args.map((arg) => expression(arg, service))});`;
  });
}

function scriptCode({ src, once, attributes }, service) {
  const { constructs = [], ready } = service;
  const late = [
    ...constructs.map(
      ({ global: name, from, options }) =>
        // A blocker may answer with an empty script.
        `if (isThere(${text(from)})) ${global(name)} = new ${global(from)}(${expression(options, service)});`,
    ),
    ...calls(ready, service),
  ];
  const args = [
    expression(src, service, true),
    once && text(once),
    attributes && expression(attributes, service),
    // It may have been refused while its script was on the way.
    late[0] &&
      `() => { if (context.store.has(context.category, context.name)) { ${late.join('\n')} } }`,
  ];
  while (!args.at(-1)) args.pop();
  return `insert(context, ${args.map((arg) => arg || 'undefined')});`;
}

const stops = {
  call: ({ calls: stopping, again }, isOn, service) => calls(isOn ? again : stopping, service),
  flag: ({ globals = [], local = {} }, isOn, service) => [
    ...globals.map((name) => `page[${expression(name, service)}] = ${!isOn};`),
    ...Object.entries(local).map(([key, value]) =>
      isOn ? `mark(${text(key)});` : `mark(${text(key)}, ${text(value)});`,
    ),
  ],
  remove: ({ elements }, isOn) =>
    isOn ? [] : [`document.querySelectorAll(${text(elements)}).forEach((each) => each.remove());`],
  reload: () => [],
};

const text = (value) => JSON.stringify(value);
/** Google's data layer has the name that the page gave it. */
const globalName = (name) => (name === 'dataLayer' ? 'layerName()' : text(name));
const global = (name) => `page[${globalName(name)}]`;

/** A value of the data as code; `isAddress` has what fills its holes encoded, so that it breaks out of nothing. */
function expression(value, service, isAddress = false) {
  const write = (each) => expression(each, service, isAddress);
  if (Array.isArray(value)) return `[${value.map(write)}]`;
  if (typeof value === 'object')
    return `{ ${Object.entries(value).map(([key, each]) => `[${write(key)}]: ${write(each)}`)} }`;
  if (typeof value !== 'string') return text(value);
  if (value === '{now}') return 'new Date()';
  if (value === '{ms}') return 'Date.now()';
  const [, kind, name] = /^\{([#@?!])(.+)\}$/.exec(value) ?? [];
  if (kind) return alone[kind](text(name));
  const holes = /\{([&-]?)([a-z][a-z-]*)\}/g;
  const literal = (part) =>
    JSON.stringify(part).slice(1, -1).replace(/[`$]/g, '\\$&').replaceAll('\\"', '"');
  let code = '';
  let end = 0;
  for (const { 0: hole, 1: before, 2: key, index } of value.matchAll(holes)) {
    const isEncoded = isAddress && !service.parameters[key]?.strict;
    code += `${literal(value.slice(end, index))}\${${filling(before, key, isEncoded)}}`;
    end = index + hole.length;
  }
  if (!end) return text(value);
  code += literal(value.slice(end));
  // A parameter alone is its value.
  return /^\$\{[^{}]*\}$/.test(code) ? code.slice(2, -1) : `\`${code}\``;
}

/** What fills a hole in a text. */
function filling(before, key, isEncoded) {
  if (before + key === '&l') return 'layerParameter()';
  const plain = `values[${text(key)}]`;
  const inserted = isEncoded ? `encodeURIComponent(${plain})` : plain;
  const start = before === '&' ? `&${key.replaceAll('-', '_')}=` : before;
  return before ? `${plain} && ${text(start)} + ${inserted}` : inserted;
}

const alone = {
  '#': (name) => `(parseInt(values[${name}], 10) || 0)`,
  '@': (name) => `page[${name}]`,
  '?': (name) => `context.store.has(${name})`,
  '!': (name) => `wordFor(context, ${name})`,
};
