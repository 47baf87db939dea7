import { expect } from '@open-wc/testing';
import { BANNER, openPage, remembered, SCRIPT } from './open-page.js';

const HELD = `<script type="text/plain" data-consent="analytics">ran.push('held')</script>`;
const tag = (attributes: string) => SCRIPT.replace('<script', `<script ${attributes}`);

describe('The script tag may be', () => {
  for (const attributes of ['', 'async', 'defer', 'type="module"', 'type="module" async'])
    it(attributes || 'plain', async () => {
      const page = await openPage(BANNER + HELD, { script: tag(attributes) });
      await page.part('[part=banner]');
      expect(page.ran).to.deep.equal([]);
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal(['held']);
    });

  it('at the end of the page', async () => {
    const page = await openPage(BANNER + HELD + SCRIPT, { script: '' });
    await page.part('[part=banner]');
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['held']);
  });
});

describe('The one-tag form', () => {
  for (const attributes of ['', 'type="module" data-consent-script', 'defer'])
    it(`makes the banner of the script tag's attributes, ${attributes || 'plain'}`, async () => {
      const page = await openPage(`<p>text</p>${HELD}`, {
        script: tag(
          `${attributes} data-categories="analytics social" data-controller="Example" data-policy-href="/p"`,
        ),
      });
      const box = await page.part('[part=banner]');
      expect(page.store.categories).to.deep.equal(['analytics', 'social']);
      expect(box.textContent).to.include('Example');
      expect(page.seen<HTMLAnchorElement>('[part=policy-link]')!.pathname).to.equal('/p');
      expect(page.document.body.firstElementChild!.localName, 'A2').to.equal('consent-banner');
      page.store.acceptAll();
      await page.afterQueue('analytics');
      expect(page.ran).to.deep.equal(['held']);
      expect(remembered()).to.equal('analytics.1~social.1~_m.accept-all');
      expect(page.window.warnings).to.be.empty;
    });

  it('leaves what is for the script itself with the script', async () => {
    const page = await openPage('<p>text</p>', {
      script: tag('data-categories="analytics" data-base="/x/" data-google-consent-mode="off"'),
    });
    await page.part('[part=banner]');
    await page.afterQueue('necessary');
    expect(page.window.warnings).to.be.empty;
  });
});

describe('The template in the head', () => {
  const template = `<template data-consent-banner>${BANNER.replace('></', '><p>We bake cookies.</p></')}</template>`;

  it('becomes the banner of the body, first in it', async () => {
    const page = await openPage(`<p>text</p>${HELD}`, { head: template });
    const description = await page.part('[part=description]');
    expect(page.document.body.firstElementChild!.localName, 'A2').to.equal('consent-banner');
    expect(page.count('consent-banner')).to.equal(1);
    const [text] = description.querySelector('slot')!.assignedElements();
    expect(text!.textContent).to.equal('We bake cookies.');
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['held']);
    expect(page.window.warnings).to.be.empty;
  });

  it('may come before the script', async () => {
    const page = await openPage('<p>text</p>', { script: template + SCRIPT });
    await page.part('[part=banner]');
    expect(page.store.categories).to.deep.equal(['analytics', 'marketing']);
  });

  it('without a banner inside changes nothing', async () => {
    const page = await openPage(`${BANNER}${HELD}`, {
      head: '<template data-consent-banner></template>',
    });
    await page.part('[part=banner]');
    expect(page.store.categories).to.deep.equal(['analytics', 'marketing']);
  });
});
