import { expect } from '@open-wc/testing';
import { BANNER, openPage, SCRIPT, type TestPage } from './open-page.js';
import { opened } from './open-preferences.js';
import { until } from './until.js';

const DEBUG = SCRIPT.replace('<script', '<script data-debug');
const codes = (page: TestPage) => page.events('consent-problem').map(({ code }) => code);

/** Runs when what is shown has been looked at: an odd attribute is reported by the same look. */
async function looked(page: TestPage): Promise<void> {
  page.banner.setAttribute('made-up', '');
  page.banner.requestUpdate();
  await page.problem('unknown-attribute');
}

const dress = (css: string) =>
  openPage(BANNER, {
    script: DEBUG,
    head: `<style>consent-banner::part(accept-button) { ${css} }</style>`,
  });

describe('L23: a theme in which accepting stands out is reported with what was measured:', () => {
  const themes: Record<string, [css: string, measured: RegExp]> = {
    'larger text': ['font-size: 30px', /accept .*30px.*; reject .*16px/],
    'bolder text': ['font-weight: 900', /accept .* 900 .*; reject .* 600 /],
    'narrower box': ['width: 50%', /accept <button> (\d+) x .*; reject <button> (?!\1 )\d+ x /],
    'another background': [
      'background: #fff',
      /accept .*button 1\.\d:1; reject .*button \d+\.\d:1/,
    ],
    'fainter text': ['color: #5577dd', /accept .*text \d\.\d:1.*; reject .*text \d+\.\d:1/],
    'half seen': ['opacity: 0.5', /accept .*opacity 0\.5.*; reject .*opacity 1/],
  };
  for (const [name, [css, measured]] of Object.entries(themes))
    it(name, async () => {
      const page = await dress(css);
      expect(await page.problem('unequal-choice')).to.match(measured);
    });
});

describe('L23: nothing is reported', () => {
  for (const [name, css] of Object.entries({
    'our own looks': '',
    'a theme that treats both alike':
      'consent-banner::part(accept-button), consent-banner::part(reject-button) { font-size: 20px; background: black; color: white; opacity: 0.9 }',
    'a theme by custom properties': ':root { --consent-accent: #070; --consent-on-accent: #fff }',
  }))
    it(`of ${name}`, async () => {
      const page = await openPage(BANNER, { script: DEBUG, head: `<style>${css}</style>` });
      await page.part('[part=banner]');
      page.store.showPreferences();
      await opened(page);
      await looked(page);
      expect(codes(page)).to.deep.equal(['unknown-attribute']);
    });
});

describe('A word that an attribute does not know', () => {
  for (const attribute of [
    'placement="buttom"',
    'reopen="flaoting"',
    'regime="optout"',
    'on-withdraw="never"',
    'modal="false"',
    'per-service="off"',
  ])
    it(`is reported: ${attribute}`, async () => {
      const page = await openPage(
        BANNER.replace('hidden on-withdraw="keep"', `hidden ${attribute}`),
        {
          script: DEBUG,
        },
      );
      expect(await page.problem('odd-value')).to.include(attribute);
    });

  it('is reported of the script tag', async () => {
    const script = DEBUG.replace('<script', '<script data-google-consent-mode="advance"');
    const page = await openPage(BANNER, { script });
    expect(await page.problem('odd-value')).to.include('data-google-consent-mode="advance"');
  });

  for (const attribute of ['regime="out"', 'gpc="off"'])
    it(`is reported of a category: ${attribute}`, async () => {
      const category = `<consent-category name="analytics" ${attribute}></consent-category>`;
      const page = await openPage(BANNER.replace('></', `>${category}</`), { script: DEBUG });
      expect(await page.problem('odd-value')).to.include(attribute);
    });

  it('is none of ours', async () => {
    const attributes = 'placement="top" reopen="none" modal per-service=""';
    const page = await openPage(BANNER.replace('hidden', `hidden ${attributes}`), {
      script: DEBUG,
    });
    await page.part('[part=banner]');
    await looked(page);
    expect(codes(page)).to.deep.equal(['unknown-attribute']);
  });
});

describe('A2: a banner behind the content', () => {
  for (const content of ['<main>Text</main>', '<div role="main">Text</div>', '<h1>Page</h1>'])
    it(`is reported: ${content}`, async () => {
      const page = await openPage(content + BANNER, { script: DEBUG });
      expect(await page.problem('late-banner')).to.include('Put it first');
    });

  it('is not where it stands before', async () => {
    const page = await openPage(`${BANNER}<main>Text</main>`, { script: DEBUG });
    await page.part('[part=banner]');
    await looked(page);
    expect(codes(page)).to.deep.equal(['unknown-attribute']);
  });
});

it('Visitors are told and fetch nothing of it: on other hosts only with data-debug', async () => {
  const page = await openPage(`<main>Text</main>${BANNER}`, {
    head: '<style>consent-banner::part(accept-button) { font-size: 30px }</style>',
  });
  expect(page.window.location.hostname, 'no development host').to.equal('');
  const box = await page.part('[part=banner]');
  await until(() => box.getBoundingClientRect().height);
  page.banner.requestUpdate();
  await page.banner.updateComplete;
  expect(codes(page)).to.deep.equal([]);
  expect(page.requests.filter((address) => /checks/.test(address))).to.deep.equal([]);
});
