/** What assistive technology is told of us: the accessibility tree as Chromium makes it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openBanner, openPreferences } from './seeing.js';
import { inChromium, type Site } from './site.js';

/** Roles that only hold others, or repeat what their parent says. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker'];
/** States that are told where they are not the usual. */
const STATES = ['level', 'checked', 'expanded', 'disabled', 'modal', 'live', 'focused', 'invalid'];

interface Value {
  value?: unknown;
}
interface Node {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
}

const nameOf = ({ name }: Node): string => String(name?.value ?? '').trim();

function inWords(node: Node): string {
  const { role, description, properties = [] } = node;
  const name = nameOf(node);
  const states = STATES.flatMap((state) => {
    const found = properties.find((each) => each.name === state)?.value.value;
    return found === undefined || found === false || found === 'false' ? [] : [`${state}=${found}`];
  });
  return [
    role?.value,
    name ? `"${name}"` : '',
    description?.value ? `(${description.value})` : '',
    ...states,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is told of the first node of a role, and of all in it, indented. */
async function treeOf(site: Site, selector: string): Promise<string[]> {
  const session = await site.context.newCDPSession(site.page);
  await session.send('Accessibility.enable');
  const handle = await site.page.locator(selector).elementHandle();
  await handle!.evaluate((element) => Object.assign(window, { looked: element }));
  const { result } = await session.send('Runtime.evaluate', { expression: 'looked' });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId! });
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: (Node & { backendDOMNodeId?: number })[];
  };
  await session.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const lines: string[] = [];
  const tell = (each: Node, depth: number, above: string): void => {
    const role = String(each.role?.value);
    const name = nameOf(each);
    // A name that is made of its text is not told twice.
    const isSame = role === 'StaticText' && (name === above || !name);
    const isTold = !each.ignored && !SILENT.includes(role) && !isSame;
    if (isTold) lines.push(`${'  '.repeat(depth)}${inWords(each)}`);
    for (const id of each.childIds ?? [])
      tell(byId.get(id)!, depth + (isTold ? 1 : 0), isTold ? name : above);
  };
  const start = nodes.find((each) => each.backendDOMNodeId === node.backendNodeId);
  assert.ok(start, `${selector} is not in the tree`);
  tell(start, 0, '');
  return lines;
}

/** The lines of a tree as they are written below. */
const lines = (text: string): string[] => {
  const [first = '', ...rest] = text.replace(/^\n|\n\s*$/g, '').split('\n');
  const indent = /^ */.exec(first)![0].length;
  return [first, ...rest].map((line) => line.slice(indent));
};

const DECLARER = 'Data controller: Nordwind Möbel GmbH.';
const QUESTION = `
  heading "Your choice about cookies" level=2
  paragraph
    StaticText "We use cookies and similar technologies for these purposes, but only if you agree: Statistics and Marketing. You can refuse, and change your choice at any time."
    StaticText "${DECLARER}"
  link "Privacy policy"
  link "Legal notice"
  button "Reject all"
  button "Accept all"
  button "Settings"`;

const LINKEDIN = `
    DescriptionList
      term "Provider"
      definition
        StaticText "LinkedIn"
      term "Purpose"
      definition
        StaticText "Measurement of advertising success"
        StaticText "Personalised advertising"
      term "Contacted servers"
      definition
        StaticText "snap.licdn.com, *.linkedin.com, p.adsymptotic.com, *.linkedin.oribi.io"
      term "Privacy policy"
      definition
        link "https://www.linkedin.com/legal/privacy-policy"
    table "Cookies and entries: LinkedIn Insight Tag"
      caption
        StaticText "Cookies and entries: LinkedIn Insight Tag"
      rowgroup
        row
          columnheader "Name"
          columnheader "Type"
          columnheader "Storage period"
      row
        rowheader "li_fat_id li_giant ln_or"
          code
            StaticText "li_fat_id"
          code
            StaticText "li_giant"
          code
            StaticText "ln_or"
        cell "Cookie"
        cell "not stated by the provider"
      row
        rowheader "li_adsId"
          code
            StaticText "li_adsId"
        cell "Local storage"
        cell "not stated by the provider"`;

const EMBED = `<consent-embed service="youtube" video-id="dQw4w9WgXcQ" label="Our factory">
  <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Watch it at YouTube</a></consent-embed>`;

describe('what is told of', inChromium, () => {
  test('A13 A14: the banner: a region, named by its heading, then what can be done', async (t) => {
    const site = await openBanner(t);
    assert.deepEqual(
      await treeOf(site, 'consent-banner [part=banner]'),
      lines(`region "Your choice about cookies"${QUESTION}`),
    );
  });

  test('A14 A15: the modal banner: a modal dialog, whose heading has the focus', async (t) => {
    const site = await openBanner(t, { attributes: 'modal' });
    assert.deepEqual(
      await treeOf(site, 'consent-banner [part=banner]'),
      lines(
        `dialog "Your choice about cookies" modal=true
  button "Close and reject all"${QUESTION.replace('level=2', 'level=2 focused=true')}`,
      ),
    );
  });

  test('A13 A14 A17: the preferences: a modal dialog, a heading for each category, switches with name, state and description', async (t) => {
    const site = await openBanner(t, { attributes: 'per-service' });
    await openPreferences(site);
    await site.preferences.locator('#switch-analytics').click();
    await site.preferences.locator('summary', { hasText: 'LinkedIn' }).click();
    assert.deepEqual(
      await treeOf(site, 'consent-banner [part=dialog]'),
      lines(`
dialog "Privacy preferences" modal=true
  heading "Privacy preferences" level=2
  button "Close without saving"
    StaticText "✕"
  paragraph
    StaticText "Choose for each purpose. You can change your choice at any time."
  heading "Necessary Always active" level=3
    StaticText "Necessary"
    StaticText "Always active"
  StaticText "Needed for this website to work and to remember your choice."
  heading "Statistics" level=3
    switch "Statistics" (Shows how this website is used, so that we can improve it.) checked=true
  StaticText "Shows how this website is used, so that we can improve it."
  group
    DisclosureTriangle "Google Analytics 4"
  switch "Google Analytics 4" checked=true
  heading "Marketing" level=3
    switch "Marketing" (Shows advertising that matches your interests and measures its effect.)
  StaticText "Shows advertising that matches your interests and measures its effect."
  group
    DisclosureTriangle "LinkedIn Insight Tag" expanded=true focused=true${LINKEDIN}
  switch "LinkedIn Insight Tag"
  button "Reject all"
  button "Accept all"
  button "Save choices"`),
    );
  });

  test('A13 A14: a placeholder: a group named by what it stands for, its buttons described by that', async (t) => {
    const site = await openBanner(t, { content: `<main><h1>Page</h1>${EMBED}</main>` });
    await site.page.locator('consent-embed [part=load-button]').waitFor();
    assert.deepEqual(
      await treeOf(site, 'main'),
      lines(`
main
  heading "Page" level=1
  group "Our factory" (Loading this sends data, such as your IP address, to Google, which may also store and read data on your device.)
    paragraph
      StaticText "Our factory"
    paragraph
      StaticText "Loading this sends data, such as your IP address, to Google, which may also store and read data on your device."
    button "Load once" (Our factory)
    button "Always load YouTube" (Our factory)
  link "Watch it at YouTube"
  link "Privacy policy of Google"
  status live=polite`),
    );
  });

  test('A13: the declaration: headings in order, lists of facts, tables with a caption and headers', async (t) => {
    const content =
      '<main><h1>Page</h1><h2>Services</h2><consent-declaration></consent-declaration></main>';
    const site = await openBanner(t, { content });
    await site.page.locator('consent-declaration [part=table]').last().waitFor();
    const tree = await treeOf(site, 'main');
    assert.deepEqual(
      tree.filter((line) => /^ *(main|heading|button|table|link)/.test(line)),
      lines(`
main
  heading "Page" level=1
  heading "Services" level=2
  button "Decide now"
  heading "Necessary" level=3
  heading "Cookie consent" level=4
  table "Cookies and entries: Cookie consent"
  heading "Statistics" level=3
  heading "Google Analytics 4" level=4
    link "https://policies.google.com/privacy"
  table "Cookies and entries: Google Analytics 4"
  heading "Marketing" level=3
  heading "LinkedIn Insight Tag" level=4
    link "https://www.linkedin.com/legal/privacy-policy"
  table "Cookies and entries: LinkedIn Insight Tag"`).map((line) =>
        line.replace(/^ {4}link/, '      link'),
      ),
    );
    assert.deepEqual(
      tree.slice(tree.indexOf('  heading "Marketing" level=3')),
      lines(`
  heading "Marketing" level=3
  paragraph
    StaticText "Shows advertising that matches your interests and measures its effect."
  paragraph
    StaticText "Your choice"
    StaticText ":"
    strong
      StaticText "not made yet"
  heading "LinkedIn Insight Tag" level=4${LINKEDIN.replaceAll('\n    ', '\n  ')}`).map(
        (line) => `  ${line}`,
      ),
    );
  });

  test('A14 L10: the floating button: a button with a name', async (t) => {
    const site = await openBanner(t, { attributes: 'reopen="floating"' });
    await site.reject();
    await site.reload();
    const button = site.page.locator('[part=reopen-button]');
    await button.waitFor();
    const [told, ...more] = await treeOf(site, '[part=reopen-button]');
    assert.match(told!, /^button "Privacy preferences"/);
    assert.deepEqual(more, []);
  });
});

describe('landmarks and languages', inChromium, () => {
  test('A14: none of ours is that of the site’s header or footer, beside the page’s own', async (t) => {
    const content = `<header>Site</header><main><h1>Page</h1>${EMBED}<consent-declaration></consent-declaration></main><footer>Site</footer>`;
    for (const attributes of ['', 'modal']) {
      const site = await openBanner(t, { attributes, content });
      const told = await treeOf(site, 'consent-banner [part=banner]');
      await openPreferences(site);
      told.push(...(await treeOf(site, 'consent-banner [part=dialog]')));
      assert.deepEqual(
        told.filter((line) => /^ *(banner|contentinfo|main|alert)/.test(line)),
        [],
      );
    }
  });

  for (const [page, ours, rejecting] of [
    ['de', 'de', 'Alle ablehnen'],
    ['eo', 'en', 'Reject all'],
  ] as const)
    test(`A20 L8: on a page in "${page}" every text of ours says that it is in "${ours}"`, async (t) => {
      const content = `<main><h1>Page</h1>${EMBED}<consent-declaration></consent-declaration></main>`;
      const site = await openBanner(t, {
        content,
        lang: page,
        attributes: 'reopen="floating"',
      });
      await site.page.locator('consent-embed [part=load-button]').waitFor();
      await site.page.locator('consent-declaration [part=declaration]').waitFor();
      assert.equal(await site.banner.locator('[part=reject-button]').innerText(), rejecting);
      await openPreferences(site);
      const inBanner = await languages(site);
      await site.preferences.locator('[data-action=reject-all]').click();
      await site.reload();
      for (const part of [
        '[part=reopen-button]',
        'consent-embed [part=load-button]',
        'consent-declaration [part=declaration]',
      ])
        await site.page.locator(part).waitFor();
      const seen = { ...inBanner, ...(await languages(site)) };
      assert.deepEqual(seen, {
        'CONSENT-BANNER': [ours],
        'CONSENT-EMBED': [ours],
        'CONSENT-DECLARATION': [ours],
        DIV: [ours],
      });
      await site.settled();
    });
});

/** The languages that our texts say they are in, by the element that they are of. */
function languages(site: Site): Promise<Record<string, string[]>> {
  return site.page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((each) => each.shadowRoot);
    return Object.fromEntries(
      hosts.map((host) => {
        const texts = [...host.shadowRoot!.querySelectorAll('*')].filter((each) =>
          [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()),
        );
        if (!texts[0]) texts.push(host.shadowRoot!.firstElementChild!);
        const found = texts.map((each) => each.closest('[lang]')?.getAttribute('lang') ?? 'none');
        return [host.tagName, [...new Set(found)]];
      }),
    );
  });
}
