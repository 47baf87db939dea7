import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { BANNER, openPage, remember, SCRIPT, type TestPage } from './open-page.js';
import { closed, opened } from './open-preferences.js';
import { until } from './until.js';
import { click } from './visitor.js';

/** Makes the banner's waiting wait for the test. */
const CLOCK = `<script>
  window.alarms = [];
  const wait = window.setTimeout;
  window.setTimeout = (call, delay, ...rest) =>
    delay === 200 || delay === 5000 ? alarms.push({ call, delay }) : wait(call, delay, ...rest);
</script>`;

type Alarm = { readonly call: () => void; readonly delay: number };

const openWithClock = (markup = BANNER) => openPage(markup, { script: CLOCK + SCRIPT });

/** Lets that much time pass for what waits now. */
async function pass(page: TestPage, time: number): Promise<void> {
  const { alarms } = page.window as unknown as { alarms: Alarm[] };
  const due = await until(() => {
    const found = alarms.filter(({ delay }) => delay === time);
    return found[0] ? found : null;
  }, `something that waits ${time} ms`);
  for (const alarm of due) {
    alarms.splice(alarms.indexOf(alarm), 1);
    alarm.call();
  }
  await page.banner.updateComplete;
}

const region = (page: TestPage) => page.part('[role=status]');
const textOf = async (page: TestPage) => (await region(page)).textContent!.trim();

/** Whether a sighted visitor sees the message. */
async function isSeen(page: TestPage): Promise<boolean> {
  const box = await region(page);
  const { clipPath } = page.window.getComputedStyle(box);
  return box.checkVisibility() && clipPath === 'none' && !!box.textContent!.trim();
}

describe('A13, A16: the heading of the banner', () => {
  it('is said once, politely, by a region that was there before, and is not seen twice', async () => {
    const page = await openWithClock();
    await page.part('[part=banner]');
    const box = await region(page);
    expect(box.checkVisibility(), 'known to screen readers').to.equal(true);
    expect(await textOf(page)).to.equal('');
    const texts: string[] = [];
    const observer = new MutationObserver(() => void texts.push(box.textContent!.trim()));
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    await pass(page, 200);
    expect(await textOf(page)).to.equal(en.title);
    expect(await isSeen(page)).to.equal(false);
    await pass(page, 5000);
    page.banner.requestUpdate();
    await page.banner.updateComplete;
    expect(texts).to.deep.equal([en.title, '']);
    expect((await region(page)) === box, 'the same region').to.equal(true);
    expect(box.getAttribute('aria-live') ?? 'polite').to.equal('polite');
  });

  it('is said in the words of the page', async () => {
    const page = await openWithClock(
      BANNER.replace('></consent', '><span slot="title">Cookies?</span></consent'),
    );
    await page.part('[part=banner]');
    await pass(page, 200);
    expect(await textOf(page)).to.equal('Cookies?');
  });

  it('is not said of a modal banner, which has the focus', async () => {
    const page = await openWithClock(BANNER.replace('hidden', 'hidden modal'));
    await until(() => page.seen('dialog:modal'));
    await page.banner.updateComplete;
    const { alarms } = page.window as unknown as { alarms: Alarm[] };
    expect(alarms.filter(({ delay }) => delay === 200)).to.deep.equal([]);
    expect(await textOf(page)).to.equal('');
  });
});

describe('A16: that the answer was saved is said, and seen for a while, after', () => {
  const ways: Record<string, (page: TestPage) => Promise<unknown>> = {
    accepting: async (page) => click(await page.part('[part=accept-button]')),
    refusing: async (page) => click(await page.part('[part=reject-button]')),
    choosing: async (page) => {
      page.store.showPreferences();
      await opened(page);
      await click(await page.part('[part=save-button]'));
      await closed(page);
    },
  };
  for (const [name, answer] of Object.entries(ways))
    it(name, async () => {
      const page = await openWithClock();
      await page.part('[part=banner]');
      await pass(page, 200);
      await pass(page, 5000);
      const box = await region(page);
      await answer(page);
      await until(() => page.store.decided && !page.store.shown.size);
      await page.banner.updateComplete;
      expect(await textOf(page), 'before it is said').to.equal('');
      expect(page.banner.hidden).to.equal(false);
      expect((await region(page)) === box && box.checkVisibility(), 'a known region').to.equal(
        true,
      );
      await pass(page, 200);
      expect(await textOf(page)).to.equal(en.saved);
      expect(await isSeen(page)).to.equal(true);
      expect(page.banner.hidden).to.equal(false);
      await pass(page, 5000);
      expect(await isSeen(page)).to.equal(false);
      expect(page.banner.hidden).to.equal(true);
    });

  it('closing a modal banner', async () => {
    const page = await openWithClock(BANNER.replace('hidden', 'hidden modal'));
    await until(() => page.seen('dialog:modal'));
    await click(await page.part('[part=close-button]'));
    await until(() => page.store.decided);
    await pass(page, 200);
    expect(await textOf(page)).to.equal(en.saved);
  });

  it('a change on a later visit', async () => {
    remember('analytics.1~marketing.0');
    const page = await openWithClock();
    page.store.showPreferences();
    await opened(page);
    await click(await page.part('[part=reject-button]'));
    await closed(page);
    await pass(page, 200);
    expect(await textOf(page)).to.equal(en.saved);
    expect(await isSeen(page)).to.equal(true);
  });

  it('but not after closing without saving, or an answer by the page itself', async () => {
    const page = await openWithClock();
    await page.part('[part=banner]');
    await pass(page, 200);
    page.store.rejectAll();
    await until(() => page.banner.hidden);
    const { alarms } = page.window as unknown as { alarms: Alarm[] };
    expect(alarms.filter(({ delay }) => delay === 200)).to.deep.equal([]);
  });
});

describe('A16: that the page is loaded anew', () => {
  const withdraw = (page: TestPage, reloading: boolean) =>
    page.document.dispatchEvent(
      Object.assign(new page.window.Event('consent-withdraw'), { reloading }),
    );

  for (const reloading of [true, false])
    it(reloading ? 'is said and seen' : 'is not said when it is not', async () => {
      const page = await openWithClock();
      await click(await page.part('[part=reject-button]'));
      await until(() => page.store.decided);
      withdraw(page, reloading);
      await pass(page, 200);
      expect(await textOf(page)).to.equal(reloading ? en.reloading : en.saved);
      expect(await isSeen(page)).to.equal(true);
    });

  it('is not told to a banner that left the page', async () => {
    const page = await openWithClock();
    await page.part('[part=banner]');
    const { banner } = page;
    banner.remove();
    let updates = 0;
    banner.requestUpdate = () => void updates++;
    withdraw(page, true);
    expect(updates).to.equal(0);
  });
});
