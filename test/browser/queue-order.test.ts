import { expect } from '@open-wc/testing';
import { HeldFile } from './held-file.js';
import { BANNER, openPage, openStream, remember, SCRIPT, type TestPage } from './open-page.js';
import { until } from './until.js';

const file = (name: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes} src="/test/fixtures/${name}"></script>`;
const inline = (text: string) =>
  `<script type="text/plain" data-consent="analytics">${text}</script>`;
const says = (name: string) => inline(`ran.push('${name}')`);
/** Awaits that the page asked for a file. */
const asked = (page: TestPage, name: string) =>
  until(() => page.requests.some((each) => each.endsWith(name)), name);

/** Makes the page's clock run `times` faster. */
const fastClock = (times: number) => `<script>
  const { setTimeout: real } = window;
  window.setTimeout = (action, time = 0, ...more) => real(action, time / ${times}, ...more);
</script>`;

describe('W55: scripts run in the order of the page', () => {
  it('when an early file is slow', async () => {
    const held = new HeldFile();
    const page = await openPage(
      BANNER + says('1') + file(held.name) + file('say.js?2') + says('3') + file('say.js?4'),
    );
    page.store.acceptAll();
    await asked(page, '?4');
    expect(page.ran).to.deep.equal(['1']);
    await held.letGo();
    await until(() => page.ran.length >= 5);
    expect(page.ran).to.deep.equal(['1', 'held', '2', '3', '4']);
  });

  it('when they are released while the page is parsed', async () => {
    remember('analytics.1~marketing.0');
    const held = new HeldFile();
    const { page, write, end } = await openStream(
      `<!doctype html><title>Stream</title><script src="/test/fixtures/recorder.js"></script>${SCRIPT}<body>${BANNER}`,
    );
    write(file(held.name) + says('1') + '<p>text</p>' + file('say.js?2') + says('3') + '<p>more');
    await asked(page, '?2');
    expect(page.ran).to.deep.equal([]);
    await held.letGo();
    await until(() => page.ran.length >= 4);
    expect(page.ran).to.deep.equal(['held', '1', '2', '3']);
    expect(page.document.readyState).to.equal('loading');
    end();
  });

  it('when more come while the queue runs', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + says('1'));
    page.store.acceptAll();
    for (const name of ['2', '3']) {
      const late = page.document.createElement('script');
      late.type = 'text/plain';
      late.dataset['consent'] = 'analytics';
      late.src = `/test/fixtures/say.js?${name}`;
      page.document.body.append(late);
    }
    await asked(page, '?3');
    expect(page.ran).to.deep.equal([]);
    await held.letGo();
    await until(() => page.ran.length >= 4);
    expect(page.ran).to.deep.equal(['held', '1', '2', '3']);
  });

  it('except `async` ones and modules, for which nobody waits', async () => {
    const module = file('say.module.js?module', 'data-consent-type="module"');
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name, 'async') + module + says('1') + says('2'));
    page.store.acceptAll();
    await until(() => page.ran.length >= 3);
    expect(page.ran).to.deep.equal(['1', '2', 'module']);
    await held.letGo();
    await until(() => page.ran.length >= 4);
    expect(page.ran.at(-1)).to.equal('held');
  });

  it('with an `async` file that keeps being async', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name, 'async') + file('say.js?1'));
    page.store.acceptAll();
    await until(() => page.ran.length >= 1);
    await held.letGo();
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['1', 'held']);
    const copies = [
      ...page.document.querySelectorAll<HTMLScriptElement>('[src]:not([data-consent])'),
    ];
    const isAsync = (part: string) =>
      copies.find(({ src }) => src.includes(part))!.hasAttribute('async');
    expect(isAsync(held.name)).to.equal(true);
    expect(isAsync('say.js?1')).to.equal(false);
  });

  it('and the page stays responsive between them', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + says('1'));
    page.store.acceptAll();
    expect(page.ran, 'nothing waits inside acceptAll').to.not.include('1');
    await held.letGo();
    await until(() => page.ran.length >= 2);
  });
});

describe('Files are fetched side by side', () => {
  it('though run one by one', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + file('say.js?1') + file('say.js?2'));
    page.store.acceptAll();
    await asked(page, '?2');
    expect(page.ran, 'the last file is there before the first').to.deep.equal([]);
    await held.letGo();
    await until(() => page.ran.length >= 3);
    expect(page.ran).to.deep.equal(['held', '1', '2']);
  });

  it('and each of them once', async () => {
    const held = new HeldFile();
    const page = await openPage(
      BANNER + file(held.name) + file('say.js?cors', 'crossorigin') + file('say.js?plain'),
    );
    page.store.acceptAll();
    await asked(page, '?plain');
    await held.letGo();
    await until(() => page.ran.length >= 3);
    for (const name of ['cors', 'plain'])
      expect(
        page.requests.filter((each) => each.endsWith(name)),
        name,
      ).to.have.length(1);
  });
});

describe('Before each script the store is asked again', () => {
  it('so what waits does not run after a withdrawal', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + says('1') + file('say.js?2'));
    page.store.acceptAll();
    page.store.rejectAll();
    await held.letGo();
    await asked(page, held.name);
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });

  it('and it may be withdrawn by a script of the queue', async () => {
    const page = await openPage(
      BANNER + inline(`ran.push('1'); consentBanner.rejectAll()`) + says('2') + file('say.js?3'),
    );
    page.store.acceptAll();
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal(['1']);
  });

  it('and what waited runs when it is granted again', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + says('1'));
    page.store.acceptAll();
    page.store.rejectAll();
    await until(() => page.find('[src*="held"]').getAttribute('data-consent-state') === 'held');
    await held.letGo();
    await page.afterQueue('necessary');
    page.store.acceptAll();
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['held', '1']);
  });

  it('and what was taken out of the page does not run', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + `<p>${says('1')}</p>` + says('2'));
    page.store.acceptAll();
    page.find('p').remove();
    await held.letGo();
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['held', '2']);
  });
});

describe('A file that does not answer', () => {
  it('delays those after it by a bounded time only', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + says('1') + says('2'), {
      script: fastClock(5000) + SCRIPT,
    });
    page.store.acceptAll();
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['1', '2']);
    expect(await page.problem('slow-script')).to.include(held.name);
    await held.letGo();
    await until(() => page.ran.length >= 3);
    expect(page.ran).to.deep.equal(['1', '2', 'held']);
  });

  it('delays them by 5 seconds', async () => {
    const held = new HeldFile();
    const page = await openPage(BANNER + file(held.name) + says('1'), {
      script: `<script>waits = []; setTimeout = (action, time) => void waits.push(time)</script>${SCRIPT}`,
    });
    page.store.acceptAll();
    expect((page.window as unknown as { waits: number[] }).waits).to.include(5000);
  });
});
