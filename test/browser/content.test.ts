import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { BANNER, openPage, type TestPage } from './open-page.js';

/** How our own description begins. */
const [OURS] = en.description.split('{') as [string];

const banner = (content: string, attributes = 'categories="analytics marketing"') =>
  `<consent-banner hidden ${attributes}>${content}</consent-banner>`;

/** What a visitor sees in a slot: what the page put there, else ours. */
function slotted(page: TestPage, selector: string): string {
  const slot = page.seen<HTMLSlotElement>(selector)!;
  const nodes = slot.assignedNodes({ flatten: true });
  return nodes
    .map((node) => node.textContent)
    .join('')
    .trim();
}

describe('What the site writes between the tags', () => {
  it('is the description, in place of ours', async () => {
    const page = await openPage(banner('<p>We bake <b>cookies</b>.</p>'));
    const description = await page.part('[part=description]');
    expect(slotted(page, '[part=description] slot')).to.equal('We bake cookies.');
    expect(description.textContent).not.to.include(OURS);
  });

  it('may be plain text', async () => {
    const page = await openPage(banner('We bake cookies.'));
    await page.part('[part=description]');
    expect(slotted(page, '[part=description] slot')).to.equal('We bake cookies.');
  });

  it('is ours when there are only spaces, comments or declarations', async () => {
    const page = await openPage(
      banner(
        '\n  <!-- later -->\n  <consent-category name="maps" label="Maps"></consent-category>\n',
      ),
    );
    const description = await page.part('[part=description]');
    expect(description.textContent).to.include(OURS);
  });

  it('may be a title and a footer', async () => {
    const page = await openPage(
      banner('<span slot="title">Biscuits?</span><small slot="footer">Est. 1900</small>'),
    );
    const description = await page.part('[part=description]');
    expect(slotted(page, 'slot[name=title]')).to.equal('Biscuits?');
    expect(slotted(page, 'slot[name=footer]')).to.equal('Est. 1900');
    expect(description.textContent).to.include(OURS);
  });

  it('may come later', async () => {
    const page = await openPage(banner(''));
    const description = await page.part('[part=description]');
    page.banner.append('We bake cookies.');
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    await page.banner.updateComplete;
    expect(description.textContent).not.to.include(OURS);
  });

  it('is out of sight before we run and after the answer', async () => {
    const page = await openPage(banner('<p id="text">We bake cookies.</p>', ''), { script: '' });
    expect(page.find('#text').getClientRects().length).to.equal(0);
  });

  it('is out of sight while the elements are on their way, also without `hidden`', async () => {
    const page = await openPage(
      '<consent-banner><p id="text">We bake cookies.</p></consent-banner>',
      { script: '<script src="/test/fixtures/page-without-elements.bundle.ts"></script>' },
    );
    expect(page.find('#text').getClientRects().length).to.equal(0);
    await page.problem('elements-missing');
    expect(page.find('#text').getClientRects().length).to.equal(0);
  });
});

describe('<consent-category>', () => {
  const categories = `
    <consent-category name="analytics" label="Counting">We <i>count</i> visitors.</consent-category>
    <consent-category name="maps" label="Maps"></consent-category>
    <consent-category name="login" label="Login" required>Keeps you logged in.</consent-category>`;

  it('names what is asked, and describes it', async () => {
    const page = await openPage(banner(categories, ''));
    expect(page.store.categories).to.deep.equal(['analytics', 'maps', 'login']);
    expect(page.store.has('login')).to.equal(true);
    const description = await page.part('[part=description]');
    expect(description.textContent).to.include('Counting and Maps').and.not.to.include('Login');
    page.store.showPreferences();
    await page.part('[part=dialog]');
    expect(slotted(page, 'slot[name=category-analytics]')).to.equal('We count visitors.');
    expect(slotted(page, 'slot[name=category-login]')).to.equal('Keeps you logged in.');
    expect(slotted(page, 'slot[name=category-necessary]')).to.equal(
      en.categories.necessary.purpose,
    );
  });

  it('without content of its own keeps ours', async () => {
    const page = await openPage(
      banner('<consent-category name="analytics" label="Counting"></consent-category>', ''),
    );
    page.store.showPreferences();
    await page.part('[part=dialog]');
    expect(slotted(page, 'slot[name=category-analytics]')).to.equal(
      en.categories.analytics.purpose,
    );
  });

  it('does not show its content in the banner', async () => {
    const page = await openPage(banner(categories, ''));
    await page.part('[part=banner]');
    expect(page.find('consent-category').getClientRects().length).to.equal(0);
  });

  it('of a name that we do not know is called by it', async () => {
    const page = await openPage(BANNER.replace('marketing', 'live-chat'));
    const description = await page.part('[part=description]');
    expect(description.textContent).to.match(/Statistics and live.chat/i);
  });

  it('that comes later joins the question', async () => {
    const page = await openPage(banner('', 'categories="analytics"'));
    await page.part('[part=banner]');
    page.store.acceptAll();
    const late = page.document.createElement('consent-category');
    late.setAttribute('name', 'maps');
    page.banner.append(late);
    await page.part('[part=banner]');
    expect(page.store.categories).to.deep.equal(['analytics', 'maps']);
    expect(page.store.has('analytics')).to.equal(true);
    expect(page.store.has('maps')).to.equal(false);
  });
});

describe('L7: who asks', () => {
  it('is named, with links to the policy and the imprint', async () => {
    const page = await openPage(
      banner(
        '',
        'controller="Example Ltd" policy-href="/privacy" imprint-href="https://x.example/"',
      ),
    );
    const description = await page.part('[part=description]');
    expect(description.textContent).to.include('Example Ltd');
    const policy = page.seen<HTMLAnchorElement>('[part=policy-link]')!;
    expect([policy.textContent!.trim(), policy.href]).to.deep.equal([
      en.policy,
      new URL('/privacy', location.href).href,
    ]);
    expect(page.seen<HTMLAnchorElement>('[part=imprint-link]')!.href).to.equal(
      'https://x.example/',
    );
  });

  it('is linked beside a description of the site’s own, too', async () => {
    const page = await openPage(banner('We bake cookies.', 'policy-href="#privacy"'));
    await page.part('[part=policy-link]');
  });
});
