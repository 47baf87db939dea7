import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, remembered } from './open-page.js';
import { OPENER } from './open-preferences.js';
import { until } from './until.js';
import { click } from './visitor.js';

const open = (fixture: string) =>
  openPage(BANNER + OPENER, {
    script: `<script src="/test/fixtures/page-${fixture}-preferences.bundle.ts"></script>`,
  });

describe('L10: where the preferences can not be had', () => {
  for (const fixture of ['without', 'with-hanging'])
    it(`the visitor can withdraw in the banner (${fixture})`, async () => {
      remember('analytics.1~marketing.1');
      const page = await open(fixture);
      await click(page.find('#opener'));
      expect(await page.problem('elements-missing')).to.include('preferences.js');
      await click(await page.part('[part=reject-button]'));
      expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all');
      await until(() => !page.seen('[part=banner]'));
      expect(page.store.shown.size).to.equal(0);
    });

  it('who refuses while they are on their way is not asked once more', async () => {
    remember('analytics.1~marketing.1');
    const page = await open('with-hanging');
    page.store.showPreferences();
    // It was drawn, so they are asked for.
    await until(() => !page.banner.hidden, 'the banner to be shown');
    page.store.rejectAll();
    expect(await page.problem('elements-missing')).to.include('preferences.js');
    expect(page.store.shown.size).to.equal(0);
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all');
  });

  it('the first question stays', async () => {
    const page = await open('without');
    await click(await page.part('[part=settings-button]'));
    await page.problem('elements-missing');
    await until(() => !page.store.shown.has('preferences'));
    await click(await page.part('[part=reject-button]'));
    expect(page.store.decided).to.equal(true);
  });
});
