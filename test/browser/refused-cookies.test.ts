import { expect } from '@open-wc/testing';
import { BANNER, openPage, SCRIPT } from './open-page.js';
import { until } from './until.js';
import { click } from './visitor.js';

/** A browser that takes no cookies. */
const REFUSING = `<script>
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true });
</script>`;

describe('W15: where the browser refuses cookies', () => {
  it('the answer holds for this page, and the visitor is not asked again on it', async () => {
    const page = await openPage(
      `${BANNER}<script type="text/plain" data-consent="analytics">ran.push('held')</script>`,
      { script: REFUSING + SCRIPT },
    );
    await click(await page.part('[part=accept-button]'));
    expect(await page.problem('storage-refused')).to.include('this page only');
    await until(() => page.ran.length);
    await until(() => page.banner.hidden);
    page.banner.append('A description that comes late');
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['held']);
    expect(page.store.decided).to.equal(true);
    expect(page.store.shown.size).to.equal(0);
  });

  it('a refusal holds too', async () => {
    const page = await openPage(BANNER, { script: REFUSING + SCRIPT });
    await click(await page.part('[part=reject-button]'));
    await page.problem('storage-refused');
    expect(page.store.decided).to.equal(true);
    expect(page.store.has('analytics')).to.equal(false);
  });

  it('because the page is in a sandbox, nothing throws', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'Sandbox';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/test/fixtures/sandboxed.html';
    const told = new Promise<MessageEvent>((resolve) =>
      addEventListener('message', resolve, { once: true }),
    );
    document.body.append(frame);
    const { code, decided, choices, ran, warnings, errors } = (await told).data;
    frame.remove();
    expect(code).to.equal('storage-refused');
    expect(decided).to.equal(true);
    expect(choices).to.deep.equal({ analytics: true, marketing: false });
    expect(ran).to.deep.equal(['held']);
    expect(warnings).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });
});
