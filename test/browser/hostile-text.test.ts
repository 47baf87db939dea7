import { expect } from '@open-wc/testing';
import { BANNER, openPage } from './open-page.js';

const HTML = `<img src=x onerror="ran.push('pwned')"><b>bold</b>`;
const quoted = HTML.replaceAll('"', '&quot;');

describe('S1: text is text, never HTML:', () => {
  it('attributes', async () => {
    const page = await openPage(
      `<consent-banner hidden categories="analytics" controller="${quoted}" placement="${quoted}">
        <consent-category name="analytics" label="${quoted}"></consent-category></consent-banner>`,
    );
    const box = await page.part('[part=banner]');
    page.store.showPreferences();
    const dialog = await page.part('[part=dialog]');
    for (const element of [box, dialog]) {
      expect(element.querySelectorAll('img, b').length).to.equal(0);
      expect(element.textContent).to.include('<b>bold</b>');
    }
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });

  it('every word', async () => {
    const page = await openPage(
      BANNER.replace('hidden', 'hidden policy-href="/p" imprint-href="/i" controller="X"'),
    );
    await page.part('[part=banner]');
    const names =
      'title description controller acceptAll rejectAll settings policy imprint preferencesTitle ' +
      'preferencesDescription save close alwaysActive lang';
    const words = Object.fromEntries(names.split(' ').map((name) => [name, HTML]));
    page.banner.words = { ...words, lang: 'en' };
    page.store.showPreferences();
    await page.part('[part=dialog]');
    await page.banner.updateComplete;
    const root = page.banner.shadowRoot!;
    expect(root.querySelectorAll('img, b').length).to.equal(0);
    expect(root.textContent!.split('<b>bold</b>')).to.have.length.above(10);
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });

  it('patterns of replacement', async () => {
    const page = await openPage(BANNER.replace('hidden', () => `hidden controller="A $& $1 $\`"`));
    const description = await page.part('[part=description]');
    expect(description.textContent).to.include('A $& $1 $`');
  });
});

describe('S2: a link leads only to web pages:', () => {
  const unsafe = [
    'javascript:ran.push(1)',
    'JaVaScRiPt:ran.push(1)',
    ' javascript:ran.push(1)',
    '\u0001javascript:ran.push(1)',
    'java\nscript:ran.push(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:http://localhost/x',
    'file:///etc/passwd',
    'http://',
  ];
  for (const name of ['policy', 'imprint'])
    for (const href of unsafe)
      it(`not ${JSON.stringify(href)} as ${name}`, async () => {
        const page = await openPage(
          '<consent-banner hidden categories="analytics"></consent-banner>' +
            `<script>document.querySelector('consent-banner').setAttribute('${name}-href', ${JSON.stringify(href)})</script>`,
        );
        await page.part('[part=banner]');
        expect(page.seen(`[part=${name}-link]`) === null, 'no link').to.equal(true);
        await page.problem('unsafe-link');
      });

  for (const href of ['/privacy', 'privacy?a=b', '#privacy', '//x.example/p', 'https://x.example'])
    it(`but ${href}`, async () => {
      const page = await openPage(BANNER.replace('hidden', `hidden policy-href="${href}"`));
      const link = await page.part<HTMLAnchorElement>('[part=policy-link]');
      expect(link.href).to.equal(new URL(href, page.document.baseURI).href);
    });
});
