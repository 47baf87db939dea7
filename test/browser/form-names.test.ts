import { expect } from '@open-wc/testing';
import { BANNER, openPage, openStream, SCRIPT, type TestPage } from './open-page.js';
import { until } from './until.js';

/** A form's own `matches` is this field. */
const FORM = '<form><input name="matches" aria-label="Matches"></form>';
const HELD = `<script type="text/plain" data-consent="analytics">ran.push('held')</script>
  <img alt="" id="picture" data-consent="analytics" data-consent-src="/test/fixtures/dot.svg">`;

/** Everything behind the form is found: the banner asks, and what is held is held, then released. */
async function expectWorking(page: TestPage): Promise<void> {
  await page.part('[data-action=accept-all]');
  await until(() => page.find('#picture').getAttribute('data-consent-state') === 'held');
  expect(page.find('form').matches, 'the form is what it has to be').not.to.be.a('function');
  expect(page.ran).to.deep.equal([]);
  page.store.acceptAll();
  await page.afterQueue('analytics');
  expect(page.ran).to.deep.equal(['held']);
  await until(() => page.find<HTMLImageElement>('#picture').naturalWidth);
  expect(page.window.errors).to.deep.equal([]);
}

describe('S8: a form with a field named matches', () => {
  it('before all of ours in the page', async () => {
    await expectWorking(await openPage(FORM + BANNER + HELD));
  });

  it('around all of ours', async () => {
    const body = FORM.replace('</form>', `${BANNER}${HELD}</form>`);
    await expectWorking(await openPage(body));
  });

  it('between the banner and what is held', async () => {
    await expectWorking(await openPage(BANNER + FORM + HELD));
  });

  it('in a page that arrives in pieces', async () => {
    const { page, write, end } = await openStream(
      `<!doctype html><html lang="en"><head><title>Test page</title>
       <script src="/test/fixtures/recorder.js"></script>${SCRIPT}</head><body><p>Shop</p>`,
    );
    await until(() => page.window.consentBanner, 'our script');
    for (const part of [FORM, BANNER, HELD, '<p>End</p>']) {
      write(part);
      await new Promise((resolve) => setTimeout(resolve));
    }
    end();
    await expectWorking(page);
  });

  it('that comes late, in one go with all of ours', async () => {
    const page = await openPage('<main></main>');
    page.find('main').innerHTML = FORM + BANNER + HELD;
    await expectWorking(page);
  });

  it('that comes late, before ours come later', async () => {
    const page = await openPage('<main></main>');
    for (const part of [FORM, BANNER, HELD]) {
      page.find('main').insertAdjacentHTML('beforeend', part);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await expectWorking(page);
  });

  for (const name of ['querySelectorAll', 'firstElementChild', 'isConnected', 'parentNode'])
    it(`or ${name}, that comes late around what is held`, async () => {
      const page = await openPage(BANNER);
      page.document.body.insertAdjacentHTML(
        'beforeend',
        `<form><input name="matches"><input name="${name}">${HELD}</form>`,
      );
      await expectWorking(page);
    });

  for (const name of ['getAttribute', 'setAttribute', 'hasAttribute'])
    it(`or ${name}, that is marked itself: nothing of a form can be held`, async () => {
      const body = `<form data-consent="analytics" data-consent-service="x"><input name="${name}"></form>`;
      const page = await openPage(BANNER + body + FORM + HELD);
      await page.part('[data-action=accept-all]');
      page.store.acceptAll();
      await page.afterQueue('analytics');
      page.store.rejectAll();
      expect(page.ran).to.deep.equal(['held']);
      expect(page.window.errors).to.deep.equal([]);
    });

  it('whose attributes and content change', async () => {
    const page = await openPage(FORM + BANNER + HELD);
    const form = page.find('form');
    form.setAttribute('src', 'x');
    form.append(page.document.createElement('p'));
    await expectWorking(page);
  });
});
