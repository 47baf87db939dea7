/** What could not be removed at once is owed, told, and removed later: on this page, or on the next one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer } from './answers.js';
import { assertProblems, html, SHOP } from './checks.js';
import { inChromium, type Site } from './site.js';
import {
  acceptAndRun,
  cookieNames,
  declaring,
  gone,
  openTelling,
  remembered,
  vendors,
  withdraw,
  withdrawals,
  type Withdrawal,
} from './withdrawing.js';

const LEAVE = `document.cookie = 'AMP_TEST_1=1'`;

/** Resolves once the answer is given and nothing of it is owed any more, on the page as it is loaded next. */
async function assertPaidOnNextPage(site: Site, ...names: string[]): Promise<void> {
  const before = await remembered(site);
  assert.equal(before.isOwed, true);
  await site.reload();
  assert.deepEqual(await withdrawals(site), [gone(...names)]);
  assert.deepEqual(await remembered(site), { ...before, isOwed: false });
  await assertNothingOwed(site);
}

async function assertNothingOwed(site: Site): Promise<void> {
  assert.deepEqual(await cookieNames(site), ['consent']);
  assert.equal((await remembered(site)).isOwed, false);
  await site.reload();
  await site.ready();
  const sweeps = site.ours.filter((file) => file.startsWith('sweep'));
  assert.deepEqual(sweeps, [], 'what is paid costs nothing any more');
}

const still = (name: string, where: string, reason: string, ...deleted: string[]): Withdrawal => ({
  deleted,
  remaining: [{ name, where, reason }],
  reloading: false,
});

const faults: [fault: string, answer: Answer][] = [
  ['is missing', { status: 404 }],
  ['breaks off', { abort: true }],
  ['is a page that says so', { type: 'text/html', body: '<h1>Not found</h1>' }],
];

describe('what is owed', inChromium, () => {
  test('L11: of a marked script whose service is not declared, by a page that is left at once', async (t) => {
    const marked = `<script type="text/plain" data-consent="analytics" data-consent-service="hotjar">
      document.cookie = '_hjSession_1=1'; ran.push('marked')</script>`;
    const page = html(`<consent-banner hidden></consent-banner>${SHOP}${marked}`);
    // It does not come in time.
    const answers: Record<string, Answer> = { '/sweep.js': { until: new Promise(() => {}) } };
    const site = await openTelling(t, { html: { '/': page, '/next': html(SHOP) }, answers });
    await site.visit();
    await acceptAndRun(site, 'marked');
    await site.page.evaluate(() => {
      window.consentBanner.rejectAll();
      location.href = '/next';
    });
    await site.page.waitForURL('**/next');
    delete answers['/sweep.js'];
    assert.deepEqual(await cookieNames(site), ['_hjSession_1', 'consent']);
    await site.visit();
    assert.deepEqual(await withdrawals(site), [gone('_hjSession_1')]);
    await assertNothingOwed(site);
  });

  for (const [fault, answer] of faults)
    test(`L11 W21: where sweep.js ${fault}, the refusal counts at once and its rest on the next page`, async (t) => {
      const answers: Record<string, Answer> = {
        ...vendors({ amplitude: LEAVE }),
        '/sweep.js': answer,
      };
      const site = await openTelling(t, { html: declaring(['amplitude']), answers });
      await site.visit();
      await acceptAndRun(site, 'amplitude');
      site.told.length = 0;
      await withdraw(site);
      const { revoked } = await site.event('consent-change');
      assert.deepEqual(revoked, ['analytics']);
      await site.event('consent-problem');
      await site.settled();
      assertProblems(site, 'sweep-failed');
      assert.deepEqual(await cookieNames(site), ['AMP_TEST_1', 'consent']);
      assert.equal((await remembered(site)).isOwed, true);

      delete answers['/sweep.js'];
      await assertPaidOnNextPage(site, 'AMP_TEST_1');
      assertProblems(site);
    });

  test('L11: a page that is left too early leaves the rest to the next one', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude']),
      answers: vendors({
        amplitude: `${LEAVE}; addEventListener('pagehide', () => { ${LEAVE} })`,
      }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude');
    // On this page the time never comes when all is done.
    await site.page.evaluate('window.setTimeout = () => 0');
    await withdraw(site);
    await site.sees('sweep.js', () => site.ours.some((file) => file.startsWith('sweep')));
    await assertPaidOnNextPage(site, 'AMP_TEST_1');
  });

  for (const [name, code, marker, where] of [
    ['hubspot', `document.cookie = '__hs_do_not_track=yes'`, '__hs_do_not_track', 'cookie'],
    ['plausible', '', 'plausible_ignore', 'local'],
  ] as const)
    test(`L11: ${marker} of ${name} stays while its code runs on this page`, async (t) => {
      const site = await openTelling(t, {
        html: declaring([name]),
        answers: vendors({
          [name]: `document.addEventListener('consent-change', () => { ${code} })`,
        }),
      });
      await site.visit();
      await acceptAndRun(site, name);
      await withdraw(site);
      assert.deepEqual(await withdrawals(site), [still(marker, where, 'needed-until-reload')]);
      const names = await site.page.evaluate('document.cookie + Object.keys(localStorage)');
      assert.match(`${names}`, new RegExp(marker));
      await assertPaidOnNextPage(site, marker);
      assertProblems(site);
    });
});

describe('what is owed by another page', inChromium, () => {
  for (const [name, cookie, where] of [
    ['linkedin-insight', 'li_fat_id', 'by any page'],
    ['google-floodlight', '_gcl_dc', 'by one that declares it'],
  ] as const)
    test(`L11: ${name} is not forgotten on one without services, and removed ${where}`, async (t) => {
      const answers: Record<string, Answer> = { '/sweep.js': { status: 404 } };
      const plain = html(`<consent-banner hidden></consent-banner>${SHOP}`);
      const site = await openTelling(t, {
        html: { '/': declaring([name]), '/plain': plain },
        answers,
        cookies: { [cookie]: '1' },
      });
      await site.visit();
      await site.reject();
      await site.event('consent-problem');
      delete answers['/sweep.js'];
      const isKnown = where === 'by any page';
      await site.visit('/plain');
      assert.deepEqual(await withdrawals(site), [isKnown ? gone(cookie) : gone()]);
      assert.equal((await cookieNames(site)).includes(cookie), !isKnown);
      assert.equal((await remembered(site)).isOwed, true);

      await site.visit('/');
      assert.deepEqual(await withdrawals(site), [isKnown ? gone() : gone(cookie)]);
      assert.deepEqual(await cookieNames(site), ['consent']);
      assert.equal((await remembered(site)).isOwed, false);
    });
});

describe('a service that writes after it was refused', inChromium, () => {
  const afterRefusal = (code: string, category = 'analytics') =>
    `document.addEventListener('consent-change', ({ revoked }) => { if (revoked.includes('${category}')) ${code} })`;
  const late = (name: string) =>
    `setTimeout(() => { document.cookie = '${name}=late'; ran.push('late') }, 300)`;

  test('L11: once, has it removed again', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude']),
      answers: vendors({ amplitude: LEAVE + ';' + afterRefusal(late('AMP_TEST_1')) }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude');
    await withdraw(site);
    assert.deepEqual(await withdrawals(site), [gone('AMP_TEST_1')]);
    assert.deepEqual(await site.ran(), ['amplitude', 'late']);
    assert.deepEqual(await cookieNames(site), ['consent']);
    assert.equal((await remembered(site)).isOwed, false);
    assertProblems(site);
  });

  test('L11: once, refused while another one is being swept', async (t) => {
    // The second refusal comes with the last look after the first.
    const refuseLate = `{
      const { setTimeout } = window;
      window.setTimeout = (call, ms) => setTimeout(() => {
        if (ms >= 1000 && ran.includes('refuse')) { ran.length = 0; consentBanner.save({ marketing: false }) }
        call();
      }, ms);
    }`;
    const site = await openTelling(t, {
      html: declaring(['amplitude', 'meta-pixel']),
      before: refuseLate,
      answers: vendors({
        amplitude: LEAVE,
        'meta-pixel': `document.cookie = '_fbp=1';` + afterRefusal(late('_fbp'), 'marketing'),
      }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude', 'meta-pixel');
    await site.page.evaluate(() => window.ran.push('refuse'));
    await withdraw(site, 'analytics');
    await site.runs('late');
    await site.sees('what is left', () =>
      site.told.some(({ type, deleted }) =>
        type === 'consent-withdraw' ? (deleted as string[]).includes('_fbp') : false,
      ),
    );
    assert.deepEqual(await cookieNames(site), ['consent']);
    assert.equal((await remembered(site)).isOwed, false);
    assertProblems(site);
  });

  for (const [where, write, name] of [
    ['cookie', LEAVE, 'AMP_TEST_1'],
    ['local', `localStorage.setItem('AMP_unsent_abcdefghij', 1)`, 'AMP_unsent_abcdefghij'],
  ] as const)
    test(`L11: again and again (${where}), is told of and stays owed`, async (t) => {
      const site = await openTelling(t, {
        html: declaring(['amplitude']),
        answers: vendors({
          amplitude: `const write = () => { ${write} }; write(); setInterval(write, 50); addEventListener('pagehide', write)`,
        }),
      });
      await site.visit();
      await acceptAndRun(site, 'amplitude');
      await withdraw(site);
      assert.deepEqual(await withdrawals(site), [still(name, where, 'in-use')]);
      await assertPaidOnNextPage(site, name);
    });

  const KEEP_OPEN = `indexedDB.open('AMP_diagnostics_1').onsuccess = () => ran.push('open')`;
  for (const [how, then] of [
    ['holds its database open', ''],
    [
      'waits for its own',
      `; indexedDB.open('AMP_diagnostics_1', 9).onblocked = () => ran.push('blocked')`,
    ],
  ] as const)
    test(`L11: not, but ${how}, is told of and stays owed`, async (t) => {
      const site = await openTelling(t, {
        html: declaring(['amplitude']),
        answers: vendors({ amplitude: KEEP_OPEN + then }),
      });
      await site.visit();
      await acceptAndRun(site, 'amplitude', 'open', ...(then && ['blocked']));
      await withdraw(site);
      const name = 'AMP_diagnostics_1';
      assert.deepEqual(await withdrawals(site), [still(name, 'indexed-db', 'in-use')]);
      // The browser removes it as soon as the page that holds it is left.
      await assertPaidOnNextPage(site);
      assert.deepEqual(await site.page.evaluate(() => indexedDB.databases()), []);
    });
});
