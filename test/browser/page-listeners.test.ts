import { expect } from '@open-wc/testing';
import type { ConsentShowEvent } from '../../src/core/index.js';
import { EMBED, openEmbed, seen } from './embeds.js';
import { BANNER, openPage, type TestPage } from './open-page.js';
import { opened, OPENER } from './open-preferences.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

const NAMES = ['ready', 'change', 'show', 'hide', 'problem'].map((name) => `consent-${name}`);

/** Keeps what listeners of the window hear, who come last. */
const HEAD = `<script>
  window.heard = [];
  for (const name of ${JSON.stringify(NAMES)}) addEventListener(name, (event) => heard.push(event));
</script>`;

const heard = (page: TestPage) => (page.window as unknown as { heard: Event[] }).heard;

describe('Our events', () => {
  it('bubble to the window and are composed, and only showing can be prevented', async () => {
    const page = await openPage(BANNER.replace('hidden', 'hidden revision="none"'), { head: HEAD });
    await page.problem('bad-attribute');
    await page.part('[part=banner]');
    page.store.rejectAll();
    await until(() => !page.seen('[part=banner]'));
    const types = new Set(heard(page).map(({ type }) => type));
    expect([...types].sort()).to.deep.equal([...NAMES].sort());
    for (const { type, bubbles, composed, cancelable } of heard(page)) {
      expect({ bubbles, composed }, type).to.deep.equal({ bubbles: true, composed: true });
      expect(cancelable, type).to.equal(type === 'consent-show');
    }
  });

  it('are dispatched on the document', async () => {
    const page = await openPage(BANNER, { head: HEAD });
    await page.part('[part=banner]');
    const targets = heard(page).map(({ target }) => target === page.document);
    expect(targets.length).to.be.at.least(2);
    expect(targets.every(Boolean)).to.equal(true);
  });

  it('showing can be prevented from the window too', async () => {
    const page = await openPage(BANNER, {
      head: `<script>addEventListener('consent-show', (event) => event.preventDefault())</script>`,
    });
    await page.store.ready;
    expect([...page.store.shown]).to.deep.equal([]);
    const [show] = page.events('consent-show') as ConsentShowEvent[];
    expect(show!.view).to.equal('banner');
    expect(show!.defaultPrevented).to.equal(true);
  });
});

describe('Clicks and keys in our elements reach listeners of the page', () => {
  /** Parts that listeners of the document were told of, with the action that the button names. */
  const listen = (page: TestPage, type: string) => {
    const actions: (string | undefined)[] = [];
    page.window.addEventListener(type, (event) => {
      const [first] = event.composedPath() as HTMLElement[];
      actions.push(first?.dataset?.['action']);
    });
    return actions;
  };

  it('from the banner', async () => {
    const page = await openPage(BANNER);
    const clicks = listen(page, 'click');
    await click(await page.part('[part=settings-button]'));
    await opened(page);
    await click(page.seen('[part=close-button]')!);
    await until(() => !page.seen('[part=dialog]'));
    await click(page.seen('[part=reject-button]')!);
    await until(() => page.store.decided);
    expect(clicks).to.deep.equal(['settings', 'close', 'reject-all']);
  });

  it('from an embed', async () => {
    const page = await openEmbed(EMBED);
    const clicks = listen(page, 'click');
    await click(await seen(page, '[part=always-button]'));
    await until(() => page.store.has('marketing'));
    expect(clicks).to.deep.equal(['always']);
  });

  it('by key', async () => {
    const page = await openPage(BANNER + OPENER);
    const keys = listen(page, 'keydown');
    await focus(await page.part('[part=reject-button]'));
    await press('Enter');
    await until(() => page.store.decided);
    expect(keys).to.deep.equal(['reject-all']);
  });
});
