import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import {
  BANNER,
  choices,
  declarationRoot,
  DECLARATION,
  facts,
  openDeclaration,
  printed,
  QUIET,
  rows,
  seen,
  service,
  titles,
  words,
} from './open-declaration.js';
import { openPage, remember, remembered, SCRIPT } from './open-page.js';
import { closed, opened } from './open-preferences.js';
import { until } from './until.js';
import { click } from './visitor.js';

describe('<consent-declaration>', () => {
  it('L7: prints each service by category with provider, purpose, servers, policy and periods', async () => {
    const page = await openDeclaration();
    expect(choices(page)).to.deep.equal({
      Necessary: 'Always active',
      Statistics: 'not made yet',
      Marketing: 'not made yet',
    });
    expect(titles(page)).to.deep.equal(['Cookie consent', 'Google Analytics 4', 'YouTube']);
    const stated = facts(page, 'Google Analytics 4');
    expect(stated['Provider']).to.equal('Google');
    expect(stated['Purpose']).to.equal('Audience measurement');
    expect(stated['Contacted servers']).to.include('*.google-analytics.com');
    const link = service(page, 'Google Analytics 4').querySelector('a')!;
    expect(link.href).to.equal('https://policies.google.com/privacy');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(rows(page, 'Google Analytics 4')[0]).to.deep.equal(['_ga _ga_*', 'Cookie', '2 years']);
    expect(rows(page, 'Google Analytics 4').at(-1)!.at(-1)).to.equal('not stated by the provider');
    expect(facts(page, 'YouTube')['Cookies and stored entries']).to.equal(
      'none known under the address of this website',
    );
  });

  it('has headings, tables with captions and heads, and terms with details', async () => {
    const page = await openDeclaration();
    const root = declarationRoot(page);
    const headings = [...root.querySelectorAll('h3,h4')].map(
      (each) => `${each.localName} ${words(each)}`,
    );
    expect(headings).to.deep.equal([
      'h3 Necessary',
      'h4 Cookie consent',
      'h3 Statistics',
      'h4 Google Analytics 4',
      'h3 Marketing',
      'h4 YouTube',
    ]);
    for (const table of root.querySelectorAll('table')) {
      expect(words(table.caption)).to.match(/^Cookies and entries: ./);
      const scopes = [...table.querySelectorAll('th')].map((head) => head.scope);
      expect(scopes.slice(0, 3)).to.deep.equal(['col', 'col', 'col']);
      expect(new Set(scopes.slice(3))).to.deep.equal(new Set(['row']));
    }
    expect(root.querySelectorAll('dl > div > dt + dd').length).to.equal(
      root.querySelectorAll('dt').length,
    );
  });

  for (const [given, expected] of [
    ['2', 'h2'],
    ['5', 'h5'],
    ['7', 'h3'],
    ['x', 'h3'],
  ] as const)
    it(`starts with <${expected}> for heading-level="${given}"`, async () => {
      const page = await openDeclaration(
        BANNER + `<consent-declaration heading-level="${given}"></consent-declaration>`,
      );
      expect(seen(page, '[part=category-title]')!.localName).to.equal(expected);
      const level = Number(expected[1]) + 1;
      expect(seen(page, '[part=service-title]')!.localName).to.equal(`h${level}`);
    });

  it('lists our own cookie, as the banner sets it', async () => {
    const page = await openDeclaration(
      BANNER.replace('hidden', 'hidden cookie-name="agreed" cookie-days="365"') + DECLARATION,
    );
    expect(rows(page, 'Cookie consent')).to.deep.equal([['agreed', 'Cookie', '1 year']]);
    expect(facts(page, 'Cookie consent')).to.deep.equal({
      Provider: 'This website itself',
      Purpose: 'Remembers the choice that you make here',
    });
  });

  it('L7: lists what else we keep, where the banner wants it', async () => {
    const page = await openDeclaration(
      BANNER.replace('hidden', 'hidden import-from="cookiebot" record-href="/records"') +
        DECLARATION,
    );
    expect(rows(page, 'Cookie consent')).to.deep.equal([
      ['consent', 'Cookie', '183 days'],
      ['consent-imported', 'Cookie', '183 days'],
      ['consent-records', 'Local storage', '183 days'],
    ]);
  });

  it('L44: says that the answer lasts a year where somebody has to object', async () => {
    const optOut = QUIET.replace('hidden', 'hidden regime="opt-out"') + DECLARATION;
    const page = await openDeclaration(optOut);
    expect(rows(page, 'Cookie consent')).to.deep.equal([['consent', 'Cookie', '1 year']]);
  });

  it('lists it as usual where the attributes are not usable', async () => {
    const page = await openDeclaration(
      BANNER.replace('hidden', 'hidden cookie-name="a b" cookie-days="9999"') + DECLARATION,
    );
    expect(rows(page, 'Cookie consent')).to.deep.equal([['consent', 'Cookie', '400 days']]);
    await page.problem('bad-attribute');
  });

  it('shows what is between its tags until then', async () => {
    const page = await openPage(DECLARATION);
    await until(() => seen(page, 'slot'), 'the slot');
    expect(page.find('consent-declaration p').getBoundingClientRect().height).to.be.above(0);
    page.document.body.insertAdjacentHTML('afterbegin', BANNER);
    await printed(page);
    expect(seen(page, 'slot') === null).to.equal(true);
    expect(page.find('consent-declaration p').getBoundingClientRect().height).to.equal(0);
  });

  it('sends nothing to anybody else', async () => {
    const page = await openDeclaration();
    expect(page.requests.filter((address) => !address.startsWith('/'))).to.deep.equal([]);
  });
});

describe("The visitor's choice in <consent-declaration>", () => {
  it('L10: is told in words, with its date, and changes with the answer', async () => {
    const page = await openDeclaration(QUIET + DECLARATION);
    expect(words(seen(page, '[part=status] p'))).to.equal('You have not decided yet.');
    page.store.save({ analytics: true });
    await until(() => choices(page)['Statistics'] === 'allowed');
    expect(choices(page)['Marketing']).to.equal('refused');
    const moment = page.store.record!.decidedAt * 1000;
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(moment);
    expect(words(seen(page, '[part=status] p'))).to.equal(`You decided on ${today}.`);
    expect(seen<HTMLTimeElement>(page, 'time')!.dateTime).to.match(/^\d{4}-\d\d-\d\dT/);
    page.store.rejectAll();
    await until(() => choices(page)['Statistics'] === 'refused');
    page.store.reset();
    await until(() => choices(page)['Statistics'] === 'not made yet');
  });

  it('L41: is what is in force where Global Privacy Control overrules it, which is said', async () => {
    remember('analytics.1~marketing.1');
    const page = await openDeclaration(QUIET + DECLARATION, {
      script: `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>${SCRIPT}`,
    });
    expect(choices(page)).to.include({ Statistics: 'allowed', Marketing: 'refused' });
    expect(words(seen(page, '[part=signal]'))).to.equal(en.signal);
  });

  it('is told for an earlier visit too, and for a single service where it differs', async () => {
    remember('analytics.0~marketing.1~analytics_google-analytics.1');
    const page = await openDeclaration(
      BANNER.replace('measurement-id="G-ABC1234567"', '') + DECLARATION,
    );
    expect(choices(page)).to.include({ Statistics: 'refused', Marketing: 'allowed' });
    expect(facts(page, 'Google Analytics 4')['Your choice']).to.equal('allowed');
    expect(facts(page, 'YouTube')).not.to.have.property('Your choice');
    await page.problem('missing-parameter');
  });

  it('is not told for a service of the same name in another category', async () => {
    remember('analytics.0~marketing.0~social.0~social_youtube.1');
    const page = await openDeclaration(
      QUIET.replace('"youtube"', '"youtube" category="marketing"') + DECLARATION,
    );
    expect(page.store.has('marketing', 'youtube')).to.equal(false);
    expect(facts(page, 'YouTube')).not.to.have.property('Your choice');
  });

  it('is not asked for where there is nothing to choose', async () => {
    const page = await openDeclaration(
      '<consent-banner hidden><consent-category name="shop" required></consent-category></consent-banner>' +
        DECLARATION,
    );
    expect(choices(page)).to.deep.equal({ Necessary: 'Always active', shop: 'Always active' });
    expect(seen(page, '[part=status]') === null).to.equal(true);
  });

  it('L10: is changed with its button, which has the focus again afterwards', async () => {
    remember('analytics.0~marketing.0');
    const page = await openDeclaration(QUIET + DECLARATION);
    const button = seen<HTMLButtonElement>(page, '[part=change-button]')!;
    expect(words(button)).to.equal('Change your choice');
    button.focus();
    await click(button);
    await opened(page);
    await click(await page.part('[data-action=accept-all]'));
    await closed(page);
    await until(() => choices(page)['Marketing'] === 'allowed');
    expect(remembered()).to.include('marketing.1');
    expect(declarationRoot(page).activeElement === button).to.equal(true);
  });
});

describe('What <consent-declaration> knows of', () => {
  it('a service of the site, it says, and of the rest that it is not stated', async () => {
    const page = await openDeclaration(
      `<consent-banner hidden><consent-service name="acme-stats" label="Acme Statistics" category="analytics"
        src="https://stats.acme.example/s.js" cookies="acme_* acme-id"></consent-service></consent-banner>${DECLARATION}`,
    );
    expect(facts(page, 'Acme Statistics')).to.deep.equal({
      Provider: 'not stated by the provider',
      Purpose: 'not stated by the provider',
      'Contacted servers': 'stats.acme.example',
      'Privacy policy': 'not stated by the provider',
    });
    expect(rows(page, 'Acme Statistics')).to.deep.equal([
      ['acme_* acme-id', 'Cookie', 'not stated by the provider'],
    ]);
  });

  it('one that the site describes further, it says too', async () => {
    const page = await openDeclaration(
      `<consent-banner hidden><consent-service name="matomo" matomo-url="https://stats.shop.example/" site-id="1"
        provider="Shop Ltd" purpose="Counting visits" policy-href="/privacy#matomo"></consent-service></consent-banner>${DECLARATION}`,
    );
    expect(facts(page, 'Matomo')).to.include({
      Provider: 'Shop Ltd',
      Purpose: 'Counting visits',
      'Contacted servers': 'stats.shop.example',
      'Privacy policy': '/privacy#matomo',
    });
  });

  it('a service that nobody knows, it says nothing, and reports it', async () => {
    const page = await openDeclaration(
      `<consent-banner hidden><consent-service name="hotjarr" category="analytics"></consent-service></consent-banner>${DECLARATION}`,
    );
    const stated = facts(page, 'hotjarr');
    expect(Object.values(stated)).to.deep.equal(Array(5).fill('not stated by the provider'));
    expect(await page.problem('declaration-missing')).to.include('hotjarr');
  });

  for (const name of ['constructor', '__proto__', '../locales/de'])
    it(`a service called ${name} is nothing`, async () => {
      const page = await openDeclaration(
        `<consent-banner hidden><consent-service name="${name}" category="analytics"></consent-service></consent-banner>${DECLARATION}`,
      );
      expect(facts(page, name)['Provider']).to.equal('not stated by the provider');
      await page.problem('declaration-missing');
    });

  it('what comes late: services that code declares, and a declaration', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    page.document.body.insertAdjacentHTML('beforeend', DECLARATION);
    await printed(page);
    expect(titles(page)).to.have.length(3);
    page.store.use({ name: 'hotjar', category: 'analytics', parameters: { 'site-id': '1016800' } });
    await until(() => titles(page).length === 4);
    expect(facts(page, 'Hotjar')['Provider']).to.equal('Contentsquare');
    page
      .find('consent-banner')
      .insertAdjacentHTML(
        'beforeend',
        '<consent-service name="disqus" shortname="acme"></consent-service>',
      );
    await until(() => Object.hasOwn(choices(page), 'Social media'));
    expect(titles(page)).to.include('Disqus');
  });

  it('held markup that names a service that we know, once', async () => {
    const page = await openDeclaration(
      `${BANNER}${DECLARATION}<script type="text/plain" data-consent="marketing" data-consent-service="hubspot"></script>
      <script type="text/plain" data-consent="marketing" data-consent-service="hubspot"></script>
      <script type="text/plain" data-consent="marketing" data-consent-service="my-own"></script>
      <script type="text/plain" data-consent="marketing" data-consent-service="youtube"></script>`,
    );
    expect(titles(page)).to.deep.equal([
      'Cookie consent',
      'Google Analytics 4',
      'YouTube',
      'HubSpot',
    ]);
  });

  it('a category of the site, it takes from <consent-category>', async () => {
    const page = await openDeclaration(
      `<consent-banner hidden><consent-category name="games" label="Games">For <b>playing</b>.</consent-category>
      <consent-category name="shop" required label="Shop">Always.</consent-category></consent-banner>${DECLARATION}`,
    );
    expect(choices(page)).to.deep.equal({
      Necessary: 'Always active',
      Games: 'not made yet',
      Shop: 'Always active',
    });
    const descriptions = declarationRoot(page).querySelectorAll('[part=category-description]');
    expect(words(descriptions[1]!)).to.equal('For playing.');
  });
});
