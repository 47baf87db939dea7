import { expect } from '@open-wc/testing';
import { BANNER, openPage, remembered } from './open-page.js';
import { knowingStore } from './own-store.js';
import { until } from './until.js';

const HELD = '<script type="text/plain" data-consent="analytics">ran.push("held")</script>';

function thrower(): never {
  throw new Error('page code');
}

describe('A listener of the page that throws', () => {
  for (const [action, answers] of [
    ['accept-all', 'analytics.1~marketing.1~_m.accept-all'],
    ['reject-all', 'analytics.0~marketing.0~_m.reject-all'],
  ] as const)
    it(`L10: keeps nobody from ${action}: the banner closes, and it is remembered`, async () => {
      const page = await openPage(BANNER + HELD);
      const button = await page.part(`[data-action=${action}]`);
      const heard: boolean[] = [];
      page.store.subscribe(thrower);
      page.store.subscribe(() => heard.push(page.store.decided));
      button.click();
      expect(remembered()).to.equal(answers);
      expect(heard).to.include(true);
      expect(page.store.shown.size).to.equal(0);
      expect(page.events('consent-change')).to.have.length(1);
      expect(page.events('consent-hide').map(({ view }) => view)).to.deep.equal(['banner']);
      await until(() => !page.seen('[part=banner]'), 'the banner to go');
      await page.afterQueue('necessary');
      expect(page.ran).to.deep.equal(action === 'accept-all' ? ['held'] : []);
      const errors = page.window.errors.splice(0);
      expect(errors, 'is told to the page').not.to.be.empty;
      for (const message of errors) expect(message).to.include('page code');
    });

  it('L11: keeps nobody from a withdrawal', async () => {
    const page = await openPage(
      `${BANNER}<iframe title="Frame" data-consent="marketing" data-consent-src="/test/fixtures/frame.html"></iframe>`,
    );
    page.store.acceptAll();
    page.store.subscribe(thrower);
    page.store.rejectAll();
    expect(page.find('iframe').hasAttribute('src')).to.equal(false);
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all');
    expect(page.window.errors.splice(0)).not.to.be.empty;
  });

  it('that comes before ours is told, and ours are still called', () => {
    const told: unknown[] = [];
    const { reportError } = window;
    window.reportError = (error) => void told.push((error as Error).message);
    try {
      const { store } = knowingStore();
      const called: string[] = [];
      store.hide();
      store.subscribe(() => thrower());
      store.subscribe(() => called.push('second'));
      store.subscribe(() => thrower());
      store.subscribe(() => called.push('fourth'));
      store.acceptAll();
      expect(called).to.deep.equal(['second', 'fourth']);
      expect(told).to.deep.equal(['page code', 'page code']);
    } finally {
      window.reportError = reportError;
    }
  });
});

describe('use() with what can name nothing', () => {
  const odd: Record<string, object> = {
    'a name with a space': { name: 'my maps', category: 'analytics' },
    'a name with an underscore': { name: 'my_maps', category: 'analytics' },
    'a name in capitals': { name: 'Maps', category: 'analytics' },
    'a category in capitals': { name: 'maps', category: 'Analytics' },
    'a category that would write into the cookie': { name: 'maps', category: 'a.1~b' },
    'a category that is no text': { name: 'maps', category: ['analytics'] },
    'a name that is no text': { name: Symbol('maps'), category: 'analytics' },
    'an empty name': { name: '', category: 'analytics' },
  };
  for (const [what, service] of Object.entries(odd))
    it(`S4: ${what}: throws one plain sentence, and changes nothing`, () => {
      const { store, cookies } = knowingStore();
      const use = () => store.use({ parameters: {}, ...service } as never);
      expect(use).to.throw(TypeError, /^consentBanner\.use: [^.!?\n[\]]+\.$/);
      expect(store.declared).to.be.empty;
      expect(store.categories).to.deep.equal(['analytics', 'marketing']);
      expect(cookies).to.be.empty;
      store.acceptAll();
      expect(store.decided).to.equal(true);
    });
});

describe('has() of what is no text', () => {
  const odd: Record<string, unknown> = {
    'Symbol()': Symbol('analytics'),
    '{}': {},
    'Object.create(null)': Object.create(null),
    '["analytics"]': ['analytics'],
    'an object that says analytics': { toString: () => 'analytics' },
    '1': 1,
    true: true,
    'a function': thrower,
  };
  for (const [name, id] of Object.entries(odd))
    it(`S9: ${name} is false, whatever the answer`, () => {
      const { store } = knowingStore();
      expect(store.has(id as never)).to.equal(false);
      store.acceptAll();
      expect(store.has(id as never)).to.equal(false);
      expect(store.has('analytics')).to.equal(true);
    });
});

describe('As a listener for clicks', () => {
  for (const [method, source, digit] of [
    ['acceptAll', 'accept-all', 1],
    ['rejectAll', 'reject-all', 0],
  ] as const)
    it(`L22 L61: ${method} is remembered as ${source}, and read again on the next page`, async () => {
      const page = await openPage(`${BANNER}<button id="own">Mine</button>`);
      page.find('#own').addEventListener('click', page.store[method]);
      page.find('#own').click();
      expect(remembered()).to.equal(`analytics.${digit}~marketing.${digit}~_m.${source}`);
      expect(page.store.record?.source).to.equal(source);
      expect(page.events('consent-change').map((event) => event.source)).to.deep.equal([source]);

      const next = await openPage(BANNER);
      expect(next.store.decided).to.equal(true);
      expect(next.store.record?.source).to.equal(source);
    });
});
