import { expect } from '@open-wc/testing';
import { HeldFile } from './held-file.js';
import { BANNER, openPage, SCRIPT, type TestPage } from './open-page.js';
import { until } from './until.js';

/** Old names of JavaScript that browsers still run by themselves. */
const OLD_TYPES = ['text/jscript', 'text/javascript1.5', 'text/livescript', ' text/javascript '];
const FILE = '/test/fixtures/say.js';

const marked = (type: string, content: string, attributes = '') =>
  `<script type="${type}" data-consent="analytics" ${attributes}>${content}</script>`;

/** What is in the page of a kind, each as its value of an attribute. */
const valuesOf = (page: TestPage, selector: string, attribute: string) =>
  [...page.document.querySelectorAll(selector)].map((found) => found.getAttribute(attribute));

describe('A marked script of an old kind that browsers run by themselves', () => {
  for (const type of OLD_TYPES) {
    it(`W54: "${type}" is stopped, told as live, and not run later either`, async () => {
      const page = await openPage(
        BANNER + marked(type, 'ran.push("inline")') + marked(type, '', `src="${FILE}?file"`),
      );
      await page.problem('live-script');
      const scripts = 'script[data-consent]';
      expect(valuesOf(page, scripts, 'data-consent-state')).to.deep.equal(['stopped', 'stopped']);
      expect(valuesOf(page, scripts, 'type')).to.deep.equal(['text/plain', 'text/plain']);
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal([]);
    });

    it(`W54: "${type}" that ran before us is told, and does not run a second time`, async () => {
      const page = await openPage(BANNER, {
        script: marked(type, 'ran.push("by itself")') + SCRIPT,
      });
      await page.problem('live-script');
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal(['by itself']);
    });

    it(`W55: "${type}" in a held template waits for its turn, and runs once`, async () => {
      const held = new HeldFile();
      const page = await openPage(`${BANNER}<template data-consent="analytics">
        <script src="${held.src}"></script>
        <script type="${type}">ran.push('old')</script></template>`);
      page.store.acceptAll();
      await until(() => page.count('script[src*="held.js"]'));
      expect(page.ran).to.deep.equal([]);
      await held.letGo();
      await until(() => page.ran.includes('held'));
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal(['held', 'old']);
    });
  }
});

describe('A marked script that is none', () => {
  const blocks: Record<string, string> = {
    'application/ld+json': '{"@type": "Thing"}',
    'application/json': '[ran.push("json")]',
    importmap: '{"imports": {}}',
    speculationrules: '{"prefetch": []}',
    'text/x-template': '<b>{{ ran }}</b>',
    'text/x-handlebars': 'ran.push("template")',
  };
  for (const [type, content] of Object.entries(blocks))
    it(`W54: ${type} is never run, and is no error`, async () => {
      const page = await openPage(`${BANNER}<main>${marked(type, content, 'id="data"')}</main>`);
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal([]);
      expect(page.count('main > script'), 'no copy').to.equal(1);
      expect(page.find('#data').textContent).to.equal(content);
      expect(page.find('#data').getAttribute('type')).to.equal(type);
      expect(page.window.errors).to.deep.equal([]);
    });

  for (const kind of ['script', 'module'])
    it(`W54: a ${kind} with an empty address asks for nothing and runs nothing, as in browsers`, async () => {
      const page = await openPage(
        `${BANNER}<main>${marked('text/plain', 'ran.push("text")', `src="" data-consent-type="${kind}"`)}</main>`,
      );
      const before = page.requests.length;
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal([]);
      expect(page.count('main > script'), 'no copy').to.equal(1);
      expect(page.requests.slice(before)).to.deep.equal([]);
    });
});

describe('A script that was released', () => {
  for (const [kind, content, attributes] of [
    ['inline', 'ran.push("inline")', ''],
    ['external', '', `src="${FILE}?external"`],
    ['module', 'ran.push("module")', 'data-consent-type="module"'],
  ] as const)
    it(`W54 W57: ${kind}: says so itself, and its running copy has no state`, async () => {
      const page = await openPage(
        `${BANNER}<main>${marked('text/plain', content, attributes)}</main>`,
      );
      expect(valuesOf(page, 'main > script', 'data-consent-state')).to.deep.equal(['held']);
      page.store.acceptAll();
      await until(() => page.ran.length);
      const states = valuesOf(page, 'main > script', 'data-consent-state');
      expect(states).to.deep.equal(['released', null]);
      page.store.rejectAll();
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal([kind]);
      expect(valuesOf(page, 'main > script', 'data-consent-state')).to.deep.equal(states);
    });
});
