import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { BANNER, openPage, remember, remembered } from './open-page.js';
import { opened, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, press } from './visitor.js';

const asking = (categories: string, attributes = '') =>
  BANNER.replace('analytics marketing', categories).replace('hidden', `hidden ${attributes}`);
const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

describe('L65: a category that has come since', () => {
  const openAnswered = async (answers: string) => {
    remember(`${answers}~_m.preferences`);
    const page = await openPage(asking('analytics marketing social'));
    return { page, banner: await page.part('[part=banner]') };
  };

  it('is asked alone, and named as new', async () => {
    const { page, banner } = await openAnswered('analytics.1');
    const news = en.news.replace('{purposes}', 'Marketing and Social media');
    expect(text(banner)).to.include(news);
    const description = en.description.replace('{purposes}', 'Marketing and Social media');
    expect(text(banner)).to.include(description);
    expect(page.store.has('analytics'), 'holds while the rest is asked').to.equal(true);
  });

  for (const [part, before, after] of [
    ['accept', 'analytics.0', 'analytics.0~marketing.1~social.1~_m.preferences'],
    ['accept', 'analytics.1', 'analytics.1~marketing.1~social.1~_m.preferences'],
    ['reject', 'analytics.0', 'analytics.0~marketing.0~social.0~_m.reject-all'],
    ['reject', 'analytics.1', 'analytics.1~marketing.0~social.0~_m.preferences'],
  ] as const)
    it(`leaves ${before} as it is when the visitor clicks ${part}`, async () => {
      const { page } = await openAnswered(before);
      await click(await page.part(`[part=${part}-button]`));
      expect(remembered()).to.equal(after);
      await until(() => !page.seen('[part=banner]'));
    });

  it('is asked after the preferences where it comes while they are open', async () => {
    remember('analytics.1~marketing.0~_m.preferences');
    const page = await openPage(asking('analytics marketing'));
    page.store.showPreferences();
    const dialog = await opened(page);
    page.banner.innerHTML = '<consent-category name="social"></consent-category>';
    await until(() => page.store.shown.has('banner'));
    await until(() => switches(page)[2]);
    expect(page.seen('[part=banner]') === null, 'nothing over them').to.equal(true);
    expect(dialog.matches(':modal')).to.equal(true);
    await press('Escape');
    await until(() => page.seen('[part=banner]')?.matches(':popover-open'), 'the question');
    await click(await page.part('[part=reject-button]'));
    await until(() => !page.seen('[part=banner]'));
    expect(remembered()).to.equal('analytics.1~marketing.0~social.0~_m.preferences');
  });

  it('does not make the answers to the others last longer', async () => {
    const weekAgo = Math.floor(Date.now() / 1000) - 7 * 86_400;
    document.cookie = `consent=1~1~${weekAgo}~analytics.1~_m.preferences; path=/`;
    const page = await openPage(asking('analytics marketing social'));
    await click(await page.part('[part=reject-button]'));
    expect(page.store.record!.decidedAt).to.equal(weekAgo + 1);
  });

  it('is not what makes the preferences refuse less: there everything is refused', async () => {
    const { page } = await openAnswered('analytics.1');
    page.store.showPreferences();
    await click(await page.part('[part=dialog] [part=reject-button]'));
    expect(remembered()).to.equal('analytics.0~marketing.0~social.0~_m.reject-all');
  });

  it('is not named where nothing was answered but for one service', async () => {
    const { banner } = await openAnswered('marketing_youtube.1');
    expect(text(banner)).to.include('Statistics, Marketing, and Social media');
    expect(text(banner)).not.to.include(en.news.split('{')[0]);
  });

  it('is not there where the answer is to more than this page asks', async () => {
    remember('analytics.1~marketing.0~games.1');
    const page = await openPage(BANNER);
    expect(page.store.decided).to.equal(true);
    expect(page.seen('[part=banner]') === null).to.equal(true);
  });
});

describe('A site beside this one, with the same cookie', () => {
  const HIGHER = asking('analytics marketing', 'revision="2"');

  it('keeps its refusals when this one asks again, so that it need not', async () => {
    remember('games.0~films.1~analytics.1~marketing.1~games_arcade.0', 1);
    const page = await openPage(HIGHER);
    expect({ ...page.store.choices }).to.deep.equal({ analytics: false, marketing: false });
    page.store.rejectAll();
    const sites = Object.keys(page.store.record!.answers).sort();
    expect(sites).to.deep.equal(['analytics', 'games', 'games_arcade', 'marketing']);
    expect(page.store.record!.answers['games']).to.equal(false);
    expect(page.store.record!.answers['analytics']).to.equal(false);
    expect(document.cookie).to.match(/consent=1~2~/);
  });

  it('does not answer for what this one asks, and is forgotten with it', async () => {
    remember('games.1~analytics.1~marketing.1', 1);
    const page = await openPage(HIGHER);
    expect(page.store.record).to.equal(null);
    page.store.reset();
    page.store.acceptAll();
    expect(remembered()).to.equal('analytics.1~marketing.1~_m.accept-all');
  });

  it('is not asked again by an answer here, whose revision is lower', async () => {
    remember('games.1~analytics.1', 7);
    const page = await openPage(BANNER);
    page.store.acceptAll();
    expect(document.cookie).to.match(/consent=1~7~\d+~analytics\.1~marketing\.1~games\.1~/);
  });
});
