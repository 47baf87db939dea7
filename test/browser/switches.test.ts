import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { BANNER, openPage, remember, remembered, type TestPage } from './open-page.js';
import { closed, opened, openPreferences, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

const shown = (page: TestPage) => switches(page).map(({ checked }) => checked);

describe('The switches', () => {
  it('L5: are off at first, also when asked for by the settings button', async () => {
    const page = await openPage(BANNER);
    await click(await page.part('[part=settings-button]'));
    await opened(page);
    expect(shown(page)).to.deep.equal([false, false]);
  });

  it('L10: show the answer that is remembered', async () => {
    remember('analytics.1~marketing.0');
    expect(shown(await openPreferences())).to.deep.equal([true, false]);
  });

  it('A17: are labelled and described, and say that they are switches', async () => {
    const page = await openPreferences();
    const [analytics] = switches(page);
    expect(analytics!.getAttribute('role')).to.equal('switch');
    expect(analytics!.labels![0]!.textContent!.trim()).to.equal('Statistics');
    const description = page.seen(`#${analytics!.getAttribute('aria-describedby')}`)!;
    expect(description.textContent).to.include(en.categories.analytics.purpose);
  });

  it('change nothing until it is saved, and keep what was not saved to themselves', async () => {
    const page = await openPreferences();
    await click(switches(page)[0]!);
    expect(shown(page)).to.deep.equal([true, false]);
    expect(page.store.has('analytics')).to.equal(false);
    await click(await page.part('[part=close-button]'));
    await closed(page);
    expect(remembered()).to.equal(undefined);
    page.store.showPreferences();
    await opened(page);
    expect(shown(page)).to.deep.equal([false, false]);
  });

  it('keep what the visitor switched when the page changes meanwhile', async () => {
    const page = await openPreferences();
    await click(switches(page)[0]!);
    page.banner.controller = 'Example Ltd';
    await page.banner.updateComplete;
    expect(shown(page)).to.deep.equal([true, false]);
  });

  it('of a category that comes while they are open show what holds of it, and keep it', async () => {
    remember('analytics.0~social.1');
    const page = await openPreferences(
      '<consent-banner hidden categories="analytics"></consent-banner>',
    );
    const social = '<consent-category name="social"></consent-category>';
    page.banner.insertAdjacentHTML('beforeend', social);
    await until(() => switches(page)[1]);
    expect(shown(page)).to.deep.equal([false, true]);
    await click(await page.part('[part=save-button]'));
    await closed(page);
    expect(remembered()).to.equal('analytics.0~social.1~_m.preferences');
  });

  it('of a category that goes while they are open do not keep the rest from being saved', async () => {
    const page = await openPreferences(
      '<consent-banner hidden categories="analytics"><consent-category name="social"></consent-category></consent-banner>',
    );
    await click(await page.part('#switch-analytics'));
    page.find('consent-category').remove();
    await until(() => switches(page).length === 1);
    await click(await page.part('[part=save-button]'));
    await closed(page);
    expect(remembered()).to.equal('analytics.1~_m.preferences');
  });

  it('are turned by their label and by the space bar', async () => {
    const page = await openPreferences();
    await click(switches(page)[1]!.labels![0]!);
    await focus(switches(page)[0]!);
    await press(' ');
    expect(shown(page)).to.deep.equal([true, true]);
    await press(' ');
    expect(shown(page)).to.deep.equal([false, true]);
  });

  it('are not there for what is always on, which is said in words', async () => {
    const page = await openPreferences(
      `<consent-banner hidden categories="analytics">
        <consent-category name="login" label="Login" required>Keeps you logged in.</consent-category>
      </consent-banner>`,
    );
    const texts = [...page.banner.shadowRoot!.querySelectorAll('[part=category]')].map((each) =>
      each.textContent!.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(texts).to.have.length(3);
    expect(texts[0]).to.include(`${en.categories.necessary.name} ${en.alwaysActive}`);
    expect(texts.find((text) => text.startsWith('Login'))).to.include(en.alwaysActive);
    expect(switches(page)).to.have.length(1);
  });
});

describe('Their buttons', () => {
  it('save exactly what is shown', async () => {
    const page = await openPreferences();
    await click(switches(page)[1]!);
    await click(await page.part('[part=save-button]'));
    await closed(page);
    expect(remembered()).to.equal('analytics.0~marketing.1~_m.preferences');
    expect(page.events('consent-change').map(({ source }) => source)).to.deep.equal([
      'preferences',
    ]);
    expect(page.store.shown.size).to.equal(0);
  });

  it('L5: save a refusal where nothing was switched on', async () => {
    const page = await openPreferences();
    await click(await page.part('[part=save-button]'));
    await until(() => page.store.decided);
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.preferences');
  });

  for (const [part, cookie] of [
    ['accept-button', 'analytics.1~marketing.1~_m.accept-all'],
    ['reject-button', 'analytics.0~marketing.0~_m.reject-all'],
  ])
    it(`L20: answer for everything: ${part}`, async () => {
      remember('analytics.1~marketing.0');
      const page = await openPreferences();
      await click(await page.part(`[part=dialog] [part=${part}]`));
      await closed(page);
      expect(remembered()).to.equal(cookie);
    });

  it('L23: look the same for accepting and refusing', async () => {
    const page = await openPreferences();
    const looks = (part: string) => {
      const button = page.seen(`[part=dialog] [part=${part}]`)!;
      const style = page.window.getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return [width, height, style.color, style.backgroundColor, style.font, style.borderColor];
    };
    expect(looks('reject-button')).to.deep.equal(looks('accept-button'));
  });
});
