import { expect } from '@open-wc/testing';
import { declaration as de } from '../../src/locales/de.js';
import {
  BANNER,
  choices,
  declarationRoot,
  DECLARATION,
  facts,
  openDeclaration,
  rows,
  seen,
  words,
} from './open-declaration.js';
import { remember } from './open-page.js';
import { until } from './until.js';

describe('L8: <consent-declaration> speaks', () => {
  it('German in every text, with its own words for periods and dates', async () => {
    remember('analytics.1~marketing.0');
    const page = await openDeclaration(BANNER + DECLARATION, { lang: 'de-AT' });
    expect(seen(page, '[part=declaration]')!.lang).to.equal('de');
    expect(choices(page)).to.deep.equal({
      Notwendig: 'Immer aktiv',
      Statistik: 'erlaubt',
      Marketing: 'abgelehnt',
    });
    expect(facts(page, 'YouTube')[de.purpose]).to.equal('Videos Personalisierte Werbung');
    expect(rows(page, de.ownTitle)[0]!.at(-1)).to.equal('183 Tage');
    expect(rows(page, 'Google Analytics 4')[0]!.at(-1)).to.equal('2 Jahre');
    expect(words(seen(page, '[part=status] p'))).to.match(/ am \d+\. [A-Z][a-zä]+ \d{4} /);
    expect(words(seen(page, '[part=change-button]'))).to.equal(de.change);
    expect(words(seen(page, '[part=declaration]'))).not.to.match(
      /undefined|\{|\b(the|you|not stated|allowed|refused)\b/i,
    );
  });

  it('the nearest language', async () => {
    const page = await openDeclaration(`${BANNER}<main lang="de">${DECLARATION}</main>`);
    expect(words(seen(page, '[part=change-button]'))).to.equal(de.choose);
  });

  it('German in two declarations of one page', async () => {
    const page = await openDeclaration(BANNER + DECLARATION + DECLARATION, { lang: 'de' });
    const second = page.document.querySelectorAll('consent-declaration')[1]!;
    await until(() => second.shadowRoot?.querySelector('[part=declaration]'), 'the second one');
    expect(second.shadowRoot!.textContent).to.equal(declarationRoot(page).textContent);
  });

  it('English where the texts can not be fetched, and says so', async () => {
    const page = await openDeclaration(BANNER + DECLARATION, {
      lang: 'de',
      script: '<script src="/test/fixtures/page-without-texts.bundle.ts"></script>',
    });
    expect(words(seen(page, '[part=change-button]'))).to.equal('Decide now');
    await page.problem('locale-missing');
  });
});
