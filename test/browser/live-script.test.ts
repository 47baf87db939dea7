import { expect } from '@open-wc/testing';
import { BANNER, openPage } from './open-page.js';

it('probe live', async () => {
  const page =
    await openPage(`${BANNER}<script data-consent="analytics" src="/test/fixtures/say.js?live"></script><script data-consent="analytics">ran.push('inline')</script>
  <script type="module" data-consent="analytics" src="/test/fixtures/say.module.js?module"></script>
  <script async data-consent="analytics" src="/test/fixtures/say.js?async"></script>
  <script defer data-consent="analytics" src="/test/fixtures/say.js?defer"></script>`);
  const m = await page.problem('live-script');
  console.log(JSON.stringify([page.ran, page.requests, m, page.window.warnings]));
  expect(1).to.equal(1);
});
