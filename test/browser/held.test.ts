import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, SCRIPT } from './open-page.js';
import { until } from './until.js';

const held = (ids: string, text: string) =>
  `<script type="text/plain" data-consent="${ids}">ran.push('${text}')</script>`;
const stateOf = (element: Element) => element.getAttribute('data-consent-state');

describe('What is marked', () => {
  it('L1, L3: is held until the visitor agrees, and nothing is remembered', async () => {
    const page = await openPage(
      `${BANNER}${held('analytics', 'analytics')}
      <script type="text/plain" data-consent="analytics" src="/test/fixtures/say.js?file"></script>
      <iframe data-consent="marketing" data-consent-src="/test/fixtures/frame.html"></iframe>
      <img alt="" data-consent="marketing" data-consent-src="/test/fixtures/dot.svg?img">`,
    );
    expect(page.ran).to.deep.equal([]);
    expect(page.requests.join()).not.to.match(/file|frame\.html|dot\.svg/);
    const { localStorage, sessionStorage } = page.window;
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    for (const element of page.document.querySelectorAll('[data-consent]'))
      expect(stateOf(element), element.outerHTML).to.equal('held');
  });

  it('stays held after a refusal', async () => {
    const page = await openPage(`${BANNER}${held('analytics', 'analytics')}`);
    page.store.rejectAll();
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });

  it('L1: stays held where it names a declared service in place of a category, as it is told', async () => {
    const page = await openPage(
      `<consent-banner hidden on-withdraw="keep"><consent-service name="own" category="analytics" src="/test/fixtures/say.js?own"></consent-service></consent-banner>
      ${held('own', 'by service')}${held('analytics own', 'by both')}`,
    );
    expect(await page.problem('unknown-category')).to.include('"own"');
    page.store.acceptAll();
    await until(() => page.ran.includes('own'));
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['own']);
  });

  it('S9: stays held where Object.prototype says that it was asked for', async () => {
    const script = `<script>Object.defineProperty(Object.prototype, 'once', { value: { has: () => true } })</script>${SCRIPT}`;
    const page = await openPage(`${BANNER}${held('analytics', 'lent')}`, { script });
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });

  it('is released category by category', async () => {
    const page = await openPage(
      `${BANNER}${held('analytics', 'analytics')}${held('marketing', 'marketing')}`,
    );
    page.store.save({ marketing: true });
    await page.afterQueue('marketing');
    expect(page.ran).to.deep.equal(['marketing']);
    const [analytics, marketing] = page.document.querySelectorAll('[data-consent]');
    expect(stateOf(analytics!)).to.equal('held');
    expect(stateOf(marketing!)).to.equal('released');
  });

  it('is released on the next visit without a question', async () => {
    remember('analytics.1~marketing.0');
    const page = await openPage(
      `${BANNER}${held('analytics', 'analytics')}${held('marketing', 'marketing')}`,
    );
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['analytics']);
    expect(page.store.shown.size).to.equal(0);
    expect(page.events('consent-change').length).to.equal(0);
  });

  it('with necessary is released at once', async () => {
    const page = await openPage(`${BANNER}${held('necessary', 'necessary')}`);
    await until(() => page.ran.length);
    expect(page.store.decided).to.equal(false);
  });

  it('with several ids needs all of them', async () => {
    const page = await openPage(`${BANNER}${held(' analytics  marketing ', 'both')}`);
    page.store.save({ analytics: true });
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal([]);
    page.store.save({ marketing: true });
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['both']);
  });

  it('with no id is never released', async () => {
    const page = await openPage(`${BANNER}${held('', 'empty')}${held('  ', 'blank')}`);
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal([]);
  });

  it('on a page without a banner is never released', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(held('analytics', 'analytics') + held('necessary', 'necessary'));
    expect(page.ran).to.deep.equal([]);
    expect(page.store.decided).to.equal(false);
    expect(page.store.has('analytics')).to.equal(false);
  });
});

describe('A category that the page does not have', () => {
  it('stays held, is told once, and stops nothing else', async () => {
    const page = await openPage(
      `${BANNER}${held('analitics', 'typo')}${held('analitics', 'typo')}${held('analytics', 'good')}`,
    );
    expect(await page.problem('unknown-category')).to.include('analitics');
    page.store.acceptAll();
    page.store.rejectAll();
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['good']);
    expect(page.events('consent-problem').length).to.equal(1);
  });

  it('beside one that is granted stays held', async () => {
    const page = await openPage(`${BANNER}${held('analytics unknown', 'both')}`);
    await page.problem('unknown-category');
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal([]);
  });

  for (const name of ['__proto__', 'constructor', 'toString'])
    it(`S4: is ${name} too`, async () => {
      const page = await openPage(`${BANNER}${held(name, name)}`);
      await page.problem('unknown-category');
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal([]);
    });
});

describe('data-consent-service', () => {
  const youtube = (id: string) =>
    `<script type="text/plain" data-consent="marketing" data-consent-service="youtube">ran.push('${id}')</script>`;

  it('without an answer of its own follows its category', async () => {
    remember('analytics.0~marketing.1');
    const page = await openPage(BANNER + youtube('youtube'));
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['youtube']);
  });

  it('is released where only the service was agreed to', async () => {
    remember('analytics.0~marketing.0~marketing_youtube.1');
    const page = await openPage(BANNER + youtube('youtube') + held('marketing', 'marketing'));
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal(['youtube']);
  });

  it('is held where the service was refused', async () => {
    remember('analytics.0~marketing.1~marketing_youtube.0');
    const page = await openPage(BANNER + youtube('youtube') + held('marketing', 'marketing'));
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal(['marketing']);
  });
});
