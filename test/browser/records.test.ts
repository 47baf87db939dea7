import { expect } from '@open-wc/testing';
import type { SentRecord } from '../../tools/records/src/consent-record.js';
import texts from '../../src/locales/en.js';
import { openPage, remembered, type TestPage } from './open-page.js';
import { until } from './until.js';
import { click } from './visitor.js';

const BANNER = `<consent-banner hidden categories="analytics marketing" record-href="https://log.test/records">
  <b slot="title">May  we</b>count visitors?</consent-banner>`;

/** What the page sends; each is answered with the next status, 0 for no answer. */
function receive(page: TestPage, ...statuses: number[]): SentRecord[] {
  const sent: SentRecord[] = [];
  page.window.fetch = async (_, { body } = {}) => {
    sent.push(JSON.parse(body as string) as SentRecord);
    const status = statuses.shift();
    if (!status) throw new TypeError('offline');
    return { status } as Response;
  };
  return sent;
}

/** Something that happens when it is told to. */
function moment() {
  let come!: () => void;
  const awaited = new Promise<void>((resolve) => (come = resolve));
  return { come, awaited };
}

/** Lets the work under the page's first lock be done, but tells it only when it is released. */
function holdFirstLock(page: TestPage) {
  const [reached, released, over] = [moment(), moment(), moment()];
  const { locks } = page.window.navigator;
  const request = locks.request.bind(locks);
  let isFirst = true;
  const heldRequest = async (
    name: string,
    options: LockOptions,
    work: LockGrantedCallback<unknown>,
  ) => {
    const isHeld = isFirst;
    isFirst = false;
    const result = await request(name, options, work);
    if (isHeld) {
      reached.come();
      await released.awaited;
      // Behind all that goes on with the result.
      setTimeout(over.come);
    }
    return result;
  };
  locks.request = heldRequest as typeof request;
  return { reached: reached.awaited, release: released.come, over: over.awaited };
}

const waiting = () => localStorage.getItem('consent-records')?.includes('"key"');

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('A record of the answer', () => {
  afterEach(() => localStorage.removeItem('consent-records'));

  it('L60 L61: has the hash of the texts shown, and says that a person clicked', async () => {
    const page = await openPage(BANNER);
    const sent = receive(page, 201);
    await click(await page.part('[data-action=reject-all]'));
    const [record] = await until(() => sent[0] && sent);
    const shown = {
      texts: `May we count visitors? ${texts.rejectAll} ${texts.acceptAll} ${texts.settings}`,
      revision: 1,
      regime: 'opt-in',
      placement: 'bottom',
      categories: [
        ['analytics', false],
        ['marketing', false],
      ],
      services: [],
    };
    expect(record!.hash).to.equal(await hashOf(JSON.stringify(shown)));
    expect([record!.trusted, record!.method, record!.lang, record!.id]).to.deep.equal([
      true,
      'reject-all',
      'en',
      undefined,
    ]);
  });

  it('L61 L64: names what is on without consent, which gets nobody an id', async () => {
    const page = await openPage(BANNER.replace('hidden', 'hidden reopen="none" regime="opt-out"'));
    await page.store.ready;
    const sent = receive(page, 201, 201);
    page.store.save({ marketing: false });
    const [first] = await until(() => sent[0] && sent);
    page.store.save({ marketing_youtube: true });
    const [, second] = await until(() => sent[1] && sent);
    const told = ({ choices, presumed, services, regime, id }: SentRecord) =>
      JSON.parse(JSON.stringify({ choices, presumed, services, regime, hasId: !!id })) as unknown;
    const both = {
      choices: { analytics: true, marketing: false },
      presumed: ['analytics'],
      regime: 'opt-out',
    };
    expect(told(first!)).to.deep.equal({ ...both, hasId: false });
    expect(told(second!)).to.deep.equal({
      ...both,
      services: { marketing_youtube: true },
      hasId: true,
    });
    // Pages of one site share what waits: the next test must not find this one still at it.
    await until(() => !waiting() && !remembered()?.includes('~_r.1'));
  });

  it('L62: waits while nobody takes it, and goes on the next page with the same key', async () => {
    const first = await openPage(BANNER);
    const refused = receive(first, 0);
    (await first.part('[data-action=accept-all]')).click();
    await until(() => refused[0]);
    expect(waiting()).to.equal(true);
    expect(remembered()).to.include('~_r.1');

    const second = await openPage('');
    const taken = receive(second, 201);
    second.document.body.innerHTML = BANNER;
    await until(() => taken[0] && !waiting() && !remembered()?.includes('~_r.1'));
    expect(taken).to.deep.equal([refused[0]]);
  });

  it('L62: an answer that comes while earlier sending ends is not taken for one that was sent', async () => {
    const page = await openPage('');
    receive(page, 0);
    const first = holdFirstLock(page);
    page.document.body.innerHTML = BANNER;
    await first.reached;
    (await page.part('[data-action=accept-all]')).click();
    await until(waiting);
    first.release();
    await first.over;
    expect([waiting(), remembered()?.includes('~_r.1')]).to.deep.equal([true, true]);
  });

  it('L62: of an answer that another tab only repeats is sent by that tab', async () => {
    const page = await openPage(BANNER);
    const sent = receive(page, 201, 201);
    (await page.part('[data-action=reject-all]')).click();
    await until(() => sent[0] && !waiting() && !remembered()?.includes('~_r.1'));
    const later = page.store.record!.decidedAt + 5;
    document.cookie = `consent=1~1~${later}~${remembered()}; path=/`;
    localStorage.setItem('consent-records', JSON.stringify({ waiting: [], latest: later }));
    page.document.dispatchEvent(new Event('visibilitychange'));
    await until(() => page.store.record!.decidedAt === later);
    page.store.save({ analytics: true });
    await until(() => sent[1] && !waiting());
    expect(sent.map(({ method }) => method)).to.deep.equal(['reject-all', 'api']);
  });

  it('L62: is sent of each answer, also where the page answers a click with another one', async () => {
    const page = await openPage(BANNER);
    const sent = receive(page, 201, 201);
    const answerOnce = () => page.store.save({ marketing: false });
    page.document.addEventListener('consent-change', answerOnce, { once: true });
    await click(await page.part('[data-action=accept-all]'));
    await until(() => sent[1] && !waiting());
    const told = sent.map(({ method, choices }) => [method, choices['marketing']]);
    expect(told).to.deep.equal([
      ['accept-all', true],
      ['api', false],
    ]);
  });

  it('L62: is sent where the browser refuses locks', async () => {
    const page = await openPage('');
    const sent = receive(page, 201);
    page.window.navigator.locks.request = () =>
      Promise.reject(new page.window.DOMException('Not here.', 'SecurityError'));
    page.document.body.innerHTML = BANNER;
    (await page.part('[data-action=reject-all]')).click();
    await until(() => sent[0] && !waiting() && !remembered()?.includes('~_r.1'));
    expect(sent.map(({ method }) => method)).to.deep.equal(['reject-all']);
  });
});
