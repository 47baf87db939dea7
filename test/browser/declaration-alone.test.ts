import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import {
  choices,
  declarationRoot,
  openDeclaration,
  printed,
  rows,
  seen,
  SERVICES,
  titles,
} from './open-declaration.js';
import { openPage, openStream, remember, remembered, SCRIPT } from './open-page.js';
import { closed, opened } from './open-preferences.js';
import { until } from './until.js';
import { click } from './visitor.js';

const ALONE = `<consent-declaration revision="2" cookie-days="100">${SERVICES}
  <consent-category name="games" label="Games"></consent-category></consent-declaration>`;

describe('<consent-declaration> on a page without <consent-banner>', () => {
  it('takes its own attributes and children', async () => {
    const page = await openDeclaration(ALONE);
    expect(Object.keys(choices(page))).to.deep.equal([
      'Necessary',
      'Games',
      'Statistics',
      'Marketing',
    ]);
    expect(titles(page)).to.deep.equal(['Cookie consent', 'Google Analytics 4', 'YouTube']);
    expect(rows(page, 'Cookie consent')[0]!.at(-1)).to.equal('100 days');
    page.store.rejectAll();
    expect(page.store.record!.revision).to.equal(2);
  });

  it('L1: asks nothing by itself, and grants nothing', async () => {
    const page = await openDeclaration(ALONE);
    expect(page.count('consent-banner')).to.equal(0);
    expect([...page.store.shown]).to.deep.equal([]);
    expect(page.store.decided).to.equal(false);
    expect(remembered()).to.equal(undefined);
  });

  it('L10: opens the preferences, keeps the answer, and gives the focus back', async () => {
    const page = await openDeclaration(ALONE.replace(SERVICES, ''));
    for (const [action, choice] of [
      ['accept-all', 'allowed'],
      ['reject-all', 'refused'],
    ] as const) {
      const button = seen<HTMLButtonElement>(page, '[part=change-button]')!;
      button.focus();
      await click(button);
      await opened(page);
      expect(page.count('consent-banner')).to.equal(1);
      await click(await page.part(`[data-action=${action}]`));
      await until(() => choices(page)['Games'] === choice);
      await closed(page);
      await until(() => declarationRoot(page).activeElement === button);
    }
    expect(remembered()).to.include('games.0');
    await until(() => page.count('consent-banner') === 0);
  });

  it('is opened by other openers of the page too, and closed without an answer', async () => {
    const page = await openDeclaration(`${ALONE}<a href="#consent-preferences">Settings</a>`);
    page.find('a').click();
    await opened(page);
    await click(await page.part('[data-action=close]'));
    await until(() => page.count('consent-banner') === 0);
    expect(remembered()).to.equal(undefined);
  });

  it('A16: says that an answer was saved', async () => {
    const page = await openDeclaration(ALONE.replace(SERVICES, ''));
    page.store.showPreferences();
    await opened(page);
    await click(await page.part('[data-action=reject-all]'));
    const line = await page.part('[role=status]');
    await until(() => line.textContent!.trim() === en.saved);
    expect(line.checkVisibility(), 'to be seen too').to.equal(true);
    await until(() => page.count('consent-banner') === 0);
  });

  it('tells the answer of an earlier visit', async () => {
    remember('analytics.1~marketing.0~games.1', 2);
    const page = await openDeclaration(ALONE.replace('measurement-id="G-ABC1234567"', ''));
    expect(choices(page)).to.include({ Statistics: 'allowed', Marketing: 'refused' });
    await page.problem('missing-parameter');
  });

  it('makes room for a banner that comes later', async () => {
    const page = await openDeclaration(ALONE);
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<consent-banner hidden categories="social"></consent-banner>',
    );
    await page.part('[part=banner]');
    await until(() => Object.hasOwn(choices(page), 'Social media'));
    expect(page.store.categories).to.deep.equal(['social']);
    expect(titles(page)).to.deep.equal(['Cookie consent']);
    page.store.showPreferences();
    await opened(page);
    page.store.rejectAll();
    await closed(page);
    expect(page.count('consent-banner')).to.equal(1);
  });

  it('leaves the word to a banner that stands before or after it', async () => {
    const page = await openDeclaration(
      `${ALONE}<consent-banner hidden categories="social"></consent-banner>`,
    );
    expect(page.store.categories).to.deep.equal(['social']);
    expect(page.count('consent-banner')).to.equal(1);
  });

  it('waits for the end of a page that is still on its way', async () => {
    const { page, write, end } = await openStream(
      `<!doctype html><html lang="en"><head><title>Stream</title><script src="/test/fixtures/recorder.js"></script>
      ${SCRIPT}</head><body>${ALONE}<p>More`,
    );
    await until(() => page.document.querySelector('consent-declaration')?.shadowRoot, 'its class');
    expect(page.store.categories).to.deep.equal([]);
    write('<consent-banner hidden categories="social"></consent-banner>');
    end();
    await printed(page);
    expect(page.store.categories).to.deep.equal(['social']);
  });

  it('follows its children', async () => {
    const page = await openDeclaration(ALONE);
    page
      .find('consent-declaration')
      .insertAdjacentHTML(
        'beforeend',
        '<consent-service name="disqus" shortname="acme"></consent-service>',
      );
    await until(() => titles(page).includes('Disqus'));
    page.find('[name=youtube]').remove();
    await until(() => !titles(page).includes('YouTube'));
    expect(page.count('consent-banner')).to.equal(0);
  });

  it('counts once where there are two', async () => {
    const page = await openDeclaration(
      ALONE + '<consent-declaration categories="social"></consent-declaration>',
    );
    page.document.querySelectorAll('consent-declaration')[1]!.setAttribute('revision', '9');
    await page.afterQueue('necessary');
    expect(page.store.categories).to.deep.equal(['games', 'analytics', 'marketing']);
    page.store.showPreferences();
    await opened(page);
    expect(page.count('consent-banner')).to.equal(1);
  });

  it('says nothing where it says nothing', async () => {
    const page = await openPage('<consent-declaration><p>Text</p></consent-declaration>');
    await until(() => seen(page, 'slot'), 'the slot');
    expect(page.store.categories).to.deep.equal([]);
    expect(page.count('consent-banner')).to.equal(0);
  });

  it('takes its preferences along when it is taken away, and does not bring them back', async () => {
    const page = await openDeclaration(ALONE);
    page.store.showPreferences();
    await opened(page);
    const declaration = page.find('consent-declaration');
    declaration.remove();
    expect([...page.store.shown]).to.deep.equal([]);
    page.document.body.append(declaration);
    await printed(page);
    seen(page, '[part=change-button]')!.click();
    await opened(page);
    const shows = page.events('consent-show').filter(({ view }) => view === 'preferences');
    expect(shows).to.have.length(2);
  });

  it('can be taken away and come back', async () => {
    const page = await openDeclaration(ALONE);
    const declaration = page.find('consent-declaration');
    declaration.remove();
    page.document.body.append(declaration);
    page.store.use({ name: 'hotjar', category: 'analytics', parameters: { 'site-id': '1016800' } });
    await until(() => titles(page).includes('Hotjar'));
    seen(page, '[part=change-button]')!.click();
    await opened(page);
  });
});
