import { expect } from '@open-wc/testing';
import { declaration as texts } from '../../src/locales/en.js';
import { openPage, remember, remembered, type TestPage } from './open-page.js';
import { opened, switches } from './open-preferences.js';
import { words } from './open-declaration.js';
import { until } from './until.js';
import { click as clickAt } from './visitor.js';

const BANNER = `<consent-banner hidden on-withdraw="keep" categories="analytics marketing">
  <consent-service name="youtube" category="marketing"></consent-service>
  <consent-service name="vimeo" category="marketing"></consent-service>
</consent-banner>`;
const PER_SERVICE = BANNER.replace('hidden', 'hidden per-service');

async function open(markup = BANNER, options?: Parameters<typeof openPage>[1]): Promise<TestPage> {
  const page = await openPage(markup, options);
  page.store.showPreferences();
  await opened(page);
  return page;
}

/** What is remembered, whether or not something is still to be removed. */
const answers = () => remembered()?.replace('~_w.1', '');

const categories = (page: TestPage) => [
  ...page.banner.shadowRoot!.querySelectorAll<HTMLElement>('[part=category]'),
];
const services = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.service')];
const listed = (page: TestPage) => until(() => services(page.banner.shadowRoot!)[1]);

/** The switch of a category, or of a service in it. */
const switchOf = (page: TestPage, name: string) =>
  switches(page).find(
    ({ id, previousElementSibling }) =>
      id === `switch-${name}` ||
      words(previousElementSibling?.querySelector('summary') ?? null) === name,
  )!;
const states = (page: TestPage) => switches(page).map(({ checked }) => checked);

/** Clicks something in a box that scrolls. */
async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await clickAt(element);
}

/** Runs when the page has been idle. */
const idle = (page: TestPage) =>
  new Promise((resolve) => (page.window.requestIdleCallback ?? page.window.setTimeout)(resolve));

async function save(page: TestPage): Promise<void> {
  await click(await page.part('[part=save-button]'));
  await until(() => !page.seen('[part=dialog]'));
}

describe('L7: the preferences tell of services', () => {
  it('under their category, by provider, purpose, cookies and period', async () => {
    const page = await open(
      BANNER.replace(
        '</consent-b',
        '<consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service></consent-b',
      ),
    );
    await listed(page);
    const [necessary, analytics, marketing] = categories(page);
    expect(services(necessary!).length).to.equal(0);
    expect(services(marketing!).map((each) => words(each.querySelector('summary')))).to.deep.equal([
      'YouTube',
      'Vimeo',
    ]);
    const [youtube] = services(marketing!);
    await click(youtube!.querySelector('summary')!);
    await until(() => youtube!.querySelector('details')!.open);
    const terms = [...youtube!.querySelectorAll('dt')].map(words);
    expect(terms).to.include.members([texts.provider, texts.purpose, texts.privacy]);
    expect(words(youtube!)).to.include('Google').and.to.include(texts.purposes.video);
    const [statistics] = services(analytics!);
    expect(words(statistics!)).to.include('_ga').and.to.include(texts.period);
  });

  it('without switches of their own unless the page wants them', async () => {
    const page = await open();
    await listed(page);
    expect(switches(page).map(({ id }) => id)).to.deep.equal([
      'switch-analytics',
      'switch-marketing',
    ]);
  });

  it('and have no empty box where a page declares none', async () => {
    const page = await open('<consent-banner hidden categories="analytics"></consent-banner>');
    page.store.rejectAll();
    page.store.showPreferences();
    await page.part('[part=receipt]');
    expect(page.seen('.services') === null).to.equal(true);
  });

  it('and go on without where the file is missing, with one problem', async () => {
    const page = await open(PER_SERVICE, {
      script: '<script src="/test/fixtures/page-without-details.bundle.ts"></script>',
    });
    expect(await page.problem('elements-missing')).to.include('details.js');
    await click(switchOf(page, 'marketing'));
    await save(page);
    expect(remembered()).to.equal('analytics.0~marketing.1~_m.preferences');
    page.store.showPreferences();
    await opened(page);
    expect(page.events('consent-problem').length).to.equal(1);
  });
});

describe('W43: what visitors are about to click stays where it is', () => {
  /** Where everything in the preferences is. */
  const places = (page: TestPage) =>
    JSON.stringify(
      [...page.banner.shadowRoot!.querySelectorAll('[part=dialog], [part=dialog] *')].map((each) =>
        each.getBoundingClientRect(),
      ),
    );

  /** The same, in the moment in which they open. */
  const firstPlaces = (page: TestPage) =>
    new Promise<string>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!page.seen('dialog:modal')) return;
        observer.disconnect();
        resolve(places(page));
      });
      observer.observe(page.banner.shadowRoot!, { childList: true });
      page.store.showPreferences();
    });

  for (const [name, attributes, lang] of [
    ['services', '', 'en'],
    ['switches of services', ' per-service', 'en'],
    ['services in another language', '', 'de'],
  ] as const)
    it(`in preferences that tell of ${name}, which open with all of it`, async () => {
      const page = await openPage(BANNER.replace('hidden', `hidden${attributes}`), { lang });
      await page.part('[part=banner]');
      page.store.save({ analytics: true });
      const before = await firstPlaces(page);
      await listed(page);
      await page.part('[part=receipt]');
      expect(places(page)).to.equal(before);
    });

  it('but nobody waits for a slow file, whose content comes when it is there', async () => {
    const page = await openPage(BANNER, {
      script: '<script src="/test/fixtures/page-with-slow-details.bundle.ts"></script>',
    });
    page.store.showPreferences();
    await opened(page);
    expect(services(page.banner.shadowRoot!).length).to.equal(0);
    page.window.dispatchEvent(new page.window.Event('answer'));
    await listed(page);
    expect(switches(page).length).to.equal(2);
  });

  it('and closing them before they are there leaves them closed', async () => {
    const page = await openPage(BANNER, {
      script: '<script src="/test/fixtures/page-with-slow-details.bundle.ts"></script>',
    });
    await page.part('[part=banner]');
    page.store.showPreferences();
    await page.banner.updateComplete;
    page.store.hide('preferences');
    page.window.dispatchEvent(new page.window.Event('answer'));
    await idle(page);
    await page.banner.updateComplete;
    expect(page.seen('[part=dialog]') === null).to.equal(true);
    page.store.showPreferences();
    await opened(page);
  });
});

describe('per-service', () => {
  it('L5: gives each service a switch, none of them on', async () => {
    const page = await open(PER_SERVICE);
    await listed(page);
    expect(states(page)).to.deep.equal([false, false, false, false]);
    for (const each of switches(page)) {
      const name = each.labels?.[0] ?? page.seen(`#${each.getAttribute('aria-labelledby')}`);
      expect(words(name), 'the name of a switch').not.to.equal('');
    }
  });

  it('has a category’s switch move those of its services', async () => {
    const page = await open(PER_SERVICE);
    await listed(page);
    await click(switchOf(page, 'YouTube'));
    await click(switchOf(page, 'marketing'));
    await page.banner.updateComplete;
    expect(states(page)).to.deep.equal([false, true, true, true]);
    await click(switchOf(page, 'marketing'));
    await page.banner.updateComplete;
    expect(states(page)).to.deep.equal([false, false, false, false]);
  });

  for (const [before, after] of [
    ['0~marketing_youtube.1', true],
    ['1~marketing_youtube.0', false],
  ] as const)
    it(`has it move one that was at marketing.${before} and was turned, too`, async () => {
      remember(`analytics.0~marketing.${before}`);
      const page = await open(PER_SERVICE);
      await listed(page);
      await click(switchOf(page, 'YouTube'));
      await click(switchOf(page, 'marketing'));
      await page.banner.updateComplete;
      expect(states(page)).to.deep.equal([false, after, after, after]);
      await save(page);
      expect(page.store.has('marketing', 'youtube')).to.equal(after);
    });

  for (const [what, change] of [
    ['services have', (page: TestPage) => page.banner.removeAttribute('per-service')],
    ['it has', (page: TestPage) => page.find('[name=youtube]').remove()],
  ] as const)
    it(`L26: saves nothing of a service where ${what} no switch any more`, async () => {
      const page = await open(PER_SERVICE);
      await listed(page);
      const before = switches(page).length;
      await click(switchOf(page, 'YouTube'));
      change(page);
      await until(() => switches(page).length < before);
      await save(page);
      expect(answers()).to.equal('analytics.0~marketing.0~_m.preferences');
    });

  it('has none for a service whose name can not be kept: it goes with its category', async () => {
    const page = await open(
      PER_SERVICE.replace(
        '</consent-b',
        '<consent-service name="GA4" category="analytics" src="/test/fixtures/say.js"></consent-service></consent-b',
      ),
    );
    await until(() => services(page.banner.shadowRoot!)[2]);
    expect(switches(page).length).to.equal(4);
    await save(page);
    expect(answers()).to.equal('analytics.0~marketing.0~_m.preferences');
  });

  it('A15: keeps the focus on a switch where the page changes its language', async () => {
    const page = await open(PER_SERVICE);
    await listed(page);
    const own = switchOf(page, 'YouTube');
    own.focus();
    page.document.documentElement.lang = 'de';
    await until(() => page.seen('[part=dialog]')?.lang === 'de');
    expect(page.banner.shadowRoot!.activeElement === own).to.equal(true);
  });

  it('L26: saves what is shown: a service only where it differs', async () => {
    const page = await open(PER_SERVICE);
    await listed(page);
    await click(switchOf(page, 'YouTube'));
    await save(page);
    expect(answers()).to.equal('analytics.0~marketing.0~marketing_youtube.1~_m.preferences');
    page.store.showPreferences();
    await opened(page);
    await listed(page);
    expect(states(page)).to.deep.equal([false, false, true, false]);
  });
});

describe('What was answered for one service elsewhere', () => {
  it('L26: is not granted any more when its category is shown and saved as off', async () => {
    remember('analytics.0~marketing.0~marketing_youtube.1');
    const page = await open();
    await listed(page);
    await save(page);
    expect(answers()).to.equal('analytics.0~marketing.0~marketing_youtube.0~_m.preferences');
    expect(page.store.has('marketing', 'youtube')).to.equal(false);
  });
});

describe('L60: the receipt', () => {
  const decline = { writeText: () => Promise.reject(new Error('not allowed')) };
  const setClipboard = (page: TestPage, value: unknown) =>
    Object.defineProperty(page.window.navigator, 'clipboard', { value, configurable: true });

  const openAnswered = async () => {
    remember('analytics.1~marketing.0~_m.preferences');
    const page = await open();
    return { page, receipt: await page.part('[part=receipt]') };
  };

  it('is not there before an answer', async () => {
    const page = await open();
    await listed(page);
    expect(page.seen('[part=receipt]') === null).to.equal(true);
  });

  it('says when and how', async () => {
    const { receipt } = await openAnswered();
    expect(words(receipt))
      .to.include(`${new Date().getFullYear()}`)
      .and.to.include(texts.how.preferences);
  });

  it('is copied', async () => {
    const { page, receipt } = await openAnswered();
    const copied: string[] = [];
    setClipboard(page, { writeText: async (text: string) => void copied.push(text) });
    await click(receipt.querySelector('[part=copy-button]')!);
    await until(() => words(receipt.querySelector('[role=status]')) === texts.copied);
    expect(copied.length).to.equal(1);
    expect(copied[0]).to.include('Statistics: allowed').and.to.include('Marketing: refused');
    expect(copied[0]).to.match(/1~1~\d+~analytics\.1~marketing\.0~_m\.preferences$/);
    expect(receipt.querySelector('textarea') === null).to.equal(true);
  });

  it('is not said to be copied any more when the answer is another', async () => {
    const { page, receipt } = await openAnswered();
    setClipboard(page, { writeText: async () => undefined });
    await click(receipt.querySelector('[part=copy-button]')!);
    await until(() => words(receipt.querySelector('[role=status]')) === texts.copied);
    page.store.save({ marketing: true });
    await until(() => !page.seen('[part=receipt]'));
    page.store.showPreferences();
    const other = await page.part('[part=receipt]');
    expect(words(other.querySelector('[role=status]'))).to.equal('');
  });

  for (const [name, clipboard] of Object.entries({ refuses: decline, lacks: undefined }))
    it(`can be selected where the browser ${name} to copy`, async () => {
      const { page, receipt } = await openAnswered();
      setClipboard(page, clipboard);
      await click(receipt.querySelector('[part=copy-button]')!);
      const field = await until(() => receipt.querySelector('textarea'));
      expect(field.value).to.include('Statistics: allowed');
      expect(words(receipt.querySelector('[role=status]'))).to.equal('');
    });
});
