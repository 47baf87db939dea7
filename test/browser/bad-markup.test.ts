import { expect } from '@open-wc/testing';
import { BANNER, openPage, remembered, SCRIPT } from './open-page.js';
import { until } from './until.js';

const banner = (attributes: string, content = '') =>
  `<consent-banner hidden ${attributes}>${content}</consent-banner>`;

/** Has more reported than visitors have to pay for. */
const DEBUG = SCRIPT.replace('<script', '<script data-debug');

describe('Bad markup is told once, with a stable code, and counts as not written:', () => {
  const cases: Record<string, [code: string, markup: string, mentions: string]> = {
    'a revision of 0': ['bad-attribute', banner('revision="0"'), 'revision'],
    'a revision in words': ['bad-attribute', banner('revision="two"'), 'two'],
    'a cookie-days below 1': ['bad-attribute', banner('cookie-days="-3"'), 'cookie-days'],
    'a cookie-days in words': ['bad-attribute', banner('cookie-days="a year"'), 'a year'],
    'W17: a cookie-name with an equals sign': ['bad-attribute', banner('cookie-name="a=b"'), 'a=b'],
    'W17: a cookie-name that is empty': ['bad-attribute', banner('cookie-name=""'), 'cookie-name'],
    'a category in capitals': ['bad-category', banner('categories="Analytics"'), 'Analytics'],
    'S4: a category named __proto__': [
      'bad-category',
      banner('categories="__proto__"'),
      '__proto__',
    ],
    'a category without a name': [
      'bad-category',
      banner('', '<consent-category label="X"></consent-category>'),
      '',
    ],
    'an unknown service': [
      'unknown-service',
      banner('', '<consent-service name="gogle-analytics"></consent-service>'),
      'gogle-analytics',
    ],
    'S4: a service named constructor': [
      'unknown-service',
      banner('', '<consent-service name="constructor"></consent-service>'),
      'constructor',
    ],
    'a misspelt child': [
      'odd-content',
      banner('', '<consent-servce name="hotjar"></consent-servce>'),
      'consent-servce',
    ],
    'an element that is not closed': [
      'odd-content',
      '<consent-banner hidden><h1>The page</h1><p>and all of it</p>',
      'h1',
    ],
    'a category of a service in capitals': [
      'bad-category',
      banner(
        '',
        '<consent-service name="hotjar" site-id="1" category="Statistics"></consent-service>',
      ),
      'Statistics',
    ],
    'a misspelt attribute': ['unknown-attribute', banner('catagories="a"'), 'catagories'],
  };
  for (const [name, [code, markup, mentions]] of Object.entries(cases))
    it(name, async () => {
      const page = await openPage(markup, { script: DEBUG });
      expect(await page.problem(code)).to.include(mentions);
      await page.part('[part=banner]');
      expect(page.store.categories).to.deep.equal(['analytics', 'marketing', 'social']);
      page.store.acceptAll();
      expect(remembered()).to.equal('analytics.1~marketing.1~social.1~_m.accept-all');
      expect(page.window.warnings).to.have.length(1);
    });

  it('a service without a name, and one that is there twice', async () => {
    const twice = '<consent-service name="x" category="analytics"></consent-service>'.repeat(2);
    const page = await openPage(
      banner('', `<consent-service category="analytics"></consent-service>${twice}`),
      { script: DEBUG },
    );
    expect(await page.problem('unknown-service')).to.include('name=""');
    expect(await page.problem('second-service')).to.include('name="x"');
  });

  it('W11: cookie-days beyond what browsers keep are cut to 400', async () => {
    const script = `<script>
      const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(document, 'cookie', { get: () => '', set: (text) => void ran.push(text) });
    </script>`;
    const page = await openPage(banner('cookie-days="9999"'), { script: script + SCRIPT });
    page.store.rejectAll();
    await page.problem('storage-refused');
    const [, expires] = /expires=([^;]+)/i.exec(page.ran.join(';'))!;
    expect((Date.parse(expires!) - Date.now()) / 86_400_000).to.be.closeTo(400, 0.1);
  });

  it('attributes that every element may have are fine', async () => {
    const page = await openPage(
      banner(
        'id="b" class="c" dir="ltr" title="t" data-x="y" aria-label="l" style="color: red" slot="s"',
      ),
    );
    await page.part('[part=banner]');
    await page.afterQueue('necessary');
    expect(page.window.warnings).to.be.empty;
  });
});

describe('Two of us on a page:', () => {
  it('only the first banner counts', async () => {
    const page = await openPage(
      `${BANNER}<consent-banner id="second" categories="social"><p>text</p></consent-banner>`,
    );
    await page.problem('second-banner');
    await page.part('[part=banner]');
    expect(page.store.categories).to.deep.equal(['analytics', 'marketing']);
    const { shadowRoot } = page.find('#second');
    expect(shadowRoot?.querySelector('[part]') == null, 'nothing in the second').to.equal(true);
    expect(page.find('#second p').getClientRects().length).to.equal(0);
  });

  it('a second copy of the script does nothing', async () => {
    const page = await openPage(BANNER, { script: SCRIPT + SCRIPT });
    await page.problem('loaded-twice');
    await page.part('[part=banner]');
    page.store.acceptAll();
    expect(page.events('consent-change').length).to.equal(1);
  });

  it('a tag that something else registered is left alone, and nothing is granted', async () => {
    const theirs = `<script>customElements.define('consent-banner', class Theirs extends HTMLElement {})</script>`;
    const page = await openPage(BANNER, { script: theirs + SCRIPT });
    await page.problem('tag-taken');
    expect(page.banner.constructor.name).to.equal('Theirs');
    expect(page.banner.shadowRoot === null, 'no shadow root').to.equal(true);
    expect(page.store.decided).to.equal(false);
    expect(page.store.has('analytics')).to.equal(false);
  });

  it('S8: a window.consentBanner that is not ours is left alone', async () => {
    const page = await openPage(BANNER, {
      script: `<script>window.consentBanner = 'theirs'</script>${SCRIPT}`,
    });
    await page.problem('name-taken');
    expect(page.store).to.equal('theirs');
    await page.part('[part=banner]');
  });
});

describe('Where the elements can not be had', () => {
  const script = '<script src="/test/fixtures/page-without-elements.bundle.ts"></script>';

  it('nothing is granted or remembered, and the page goes on', async () => {
    const page = await openPage(`${BANNER}<a href="#consent-preferences">Cookies</a>`, { script });
    await page.problem('elements-missing');
    expect(page.store.has('analytics')).to.equal(false);
    expect(page.store.decided).to.equal(false);
    expect(remembered()).to.equal(undefined);
    page.find('a').click();
    await until(() => page.store.shown.size === 0);
    page.store.rejectAll();
    expect(page.store.decided).to.equal(true);
  });
});
