/** The panel beside each page: what happened, what is remembered, who was contacted. */

/** An element with attributes and children, in one expression. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const time = (at) => make('time', { datetime: at.toISOString() }, at.toLocaleTimeString('en-GB'));
const section = (title, ...children) => make('section', {}, make('h3', {}, title), ...children);

const forget = make('button', { type: 'button' }, 'Forget my answer');
forget.addEventListener('click', async () => {
  await window.consentBanner?.ready;
  window.consentBanner?.reset();
});
const settings = make('a', { href: '#consent-preferences' }, 'Cookie settings');

const record = make('dd');
const cookie = make('code');
const contacts = make('tbody');
const ran = make('ol');
const events = make('ol');
const source = make('code');
const sourceBox = make(
  'details',
  {},
  make('summary', {}, 'Markup of this page'),
  make('pre', { tabindex: '0' }, source),
);
sourceBox.addEventListener('toggle', async () => {
  source.textContent ||= await (await fetch(location.pathname)).text();
});

const panel = make(
  'aside',
  { class: 'panel', lang: 'en', 'aria-labelledby': 'panel-title' },
  make('h2', { id: 'panel-title' }, 'What happens'),
  make('p', { class: 'row' }, forget, settings),
  section(
    'Remembered',
    make(
      'dl',
      {},
      make('dt', {}, 'consentBanner.record'),
      record,
      make('dt', {}, 'document.cookie'),
      make('dd', {}, cookie),
    ),
  ),
  section(
    'Third parties contacted',
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...['Host', 'Requests', 'Last'].map((name) => make('th', { scope: 'col' }, name)),
        ),
      ),
      contacts,
    ),
  ),
  section('What ran, in order', make('div', { role: 'log' }, ran)),
  section('Events', make('div', { role: 'log' }, events)),
  sourceBox,
);

/** JSON with spaces, so that it can be broken into lines. */
const fieldsOf = (pairs) =>
  pairs.map(([name, value]) =>
    make('code', {}, `${name}: ${JSON.stringify(value, null, 1).replace(/\n */g, ' ')}`),
  );

/** Adds the lines that are new, so that a screen reader reads only those. */
function addLines(list, entries, lineOf) {
  for (const entry of entries.slice(list.children.length))
    list.append(make('li', {}, ...lineOf(entry)));
}

function drawContact([host, { count, at }]) {
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, host),
    make('td', {}, String(count)),
    make('td', {}, time(at)),
  );
}

function draw() {
  const { contacts: contacted, ran: lines, events: dispatched } = window.demoRecord;
  const remembered = window.consentBanner?.record;
  record.replaceChildren(...(remembered ? fieldsOf(Object.entries(remembered)) : ['null']));
  cookie.textContent = document.cookie || '(empty)';
  contacts.replaceChildren(
    ...(contacted.size
      ? [...contacted].map(drawContact)
      : [make('tr', {}, make('td', { colspan: '3' }, 'none'))]),
  );
  addLines(ran, lines, ({ what, at }) => [time(at), ' ', what]);
  addLines(events, dispatched, ({ type, values, at }) => [
    time(at),
    ' ',
    make('b', {}, type),
    ...fieldsOf(values),
  ]);
}

/** Also into a body that replaces the first one. */
function place() {
  if (panel.parentNode !== document.body) document.body?.append(panel);
}

new MutationObserver(place).observe(document.documentElement, { childList: true });
window.demoRecord.addEventListener('change', draw);
place();
draw();
