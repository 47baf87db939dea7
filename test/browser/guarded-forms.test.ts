import { expect } from '@open-wc/testing';
import { inside, seen } from './embeds.js';
import { BANNER, openPage, remembered, type TestPage } from './open-page.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

const DECLARED = `<consent-banner hidden categories="analytics marketing functional">
  <consent-service name="google-recaptcha" category="functional"></consent-service></consent-banner>`;
const SCRIPT = `<script type="text/plain" data-consent="marketing" src="/test/fixtures/say.js?/recaptcha/api.js"></script>`;

const form = (attributes = '', inner = '<div class="g-recaptcha" data-sitekey="x"></div>') =>
  `<form ${attributes}><label>Name <input name="q"></label>${inner}<button id="send">Send</button></form>`;

/** A page that notes which forms would be sent; the banner is out of the way. */
async function open(banner: string, markup: string): Promise<TestPage & { sent: Event[] }> {
  const page = await openPage(`${banner}<main>${markup}</main>`);
  const sent: Event[] = [];
  page.document.addEventListener('consent-show', (event) => event.preventDefault());
  page.document.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(event);
  });
  await page.store.ready;
  page.store.hide();
  return Object.assign(page, { sent });
}

describe('A form that reCAPTCHA protects', () => {
  // The declared service asks Google once it is allowed, so that test is in test/network/embeds.test.ts.
  it('says at its button why sending waits, and is not sent', async () => {
    const page = await open(DECLARED, form());
    await seen(page, '[part=always-button]');
    const embed = page.find('consent-embed');
    expect(embed.nextElementSibling?.id).to.equal('send');
    expect(inside(page, '[part=title]')!.textContent).to.equal(
      'Sending this form requires Google reCAPTCHA',
    );
    expect(inside(page, '[part=description]')!.textContent).to.include('protected');
    expect(inside(page, '[part=load-button]')).to.equal(null);
    await click(page.find('#send'));
    await until(() => embed.shadowRoot!.activeElement?.getAttribute('part') === 'always-button');
    expect(page.sent).to.have.length(0);
  });

  it('goes on once its script is allowed, with the focus at the button', async () => {
    const page = await open(BANNER, SCRIPT + form());
    const button = await seen(page, '[part=always-button]');
    expect(button.textContent.trim()).to.equal('Always allow Marketing');
    await focus(button);
    await press('Enter');
    await until(() => page.ran.includes('?/recaptcha/api.js') || page.ran.length);
    await until(() => page.document.activeElement?.id === 'send');
    expect(page.count('consent-embed')).to.equal(0);
    expect(remembered()).to.equal('marketing.1~_m.embed');
    await click(page.find('#send'));
    await until(() => page.sent.length);
  });

  it('follows its service to another category', async () => {
    const service = '<consent-service name="acme" src="/test/fixtures/say.js"';
    const page = await open(
      `<consent-banner hidden on-withdraw="keep" categories="analytics marketing">
        ${service} category="analytics"></consent-service></consent-banner>`,
      form('data-consent-form="acme"', ''),
    );
    page.store.save({ analytics: false, marketing: true });
    await seen(page, '[part=always-button]');
    page.banner.innerHTML = `${service} category="marketing"></consent-service>`;
    await until(() => page.store.has('acme'));
    await until(() => !page.count('form consent-embed'), 'the placeholder to go');
  });

  it('waits again after a withdrawal', async () => {
    const page = await open(BANNER, SCRIPT + form());
    await seen(page, '[part=always-button]');
    page.store.acceptAll();
    await until(() => !page.count('consent-embed'));
    page.store.rejectAll();
    await seen(page, '[part=always-button]');
  });

  it('may be marked, and may come late', async () => {
    const page = await open(DECLARED, '');
    const late = page.document.createElement('form');
    late.setAttribute('data-consent-form', 'google-recaptcha');
    late.append(page.document.createElement('button'));
    page.find('main').append(late);
    await seen(page, '[part=always-button]');
    late.remove();
    await until(() => !page.count('consent-embed'));
  });

  it('S8: may have controls of any name', async () => {
    const controls =
      '<input name="querySelector"><input name="append"><input name="matches"><i class="g-recaptcha"></i>';
    const page = await open(DECLARED, form('', controls));
    await seen(page, '[part=always-button]');
  });

  for (const name of [
    'matches',
    'closest',
    'getAttribute',
    'hasAttribute',
    'querySelectorAll',
    'after',
  ])
    it(`S8: may be marked, with a control named ${name}`, async () => {
      const marked = 'data-consent-form="google-recaptcha"';
      const page = await open(DECLARED, form(marked, `<input name="${name}">`));
      await seen(page, '[part=always-button]');
      await click(page.find('#send'));
      await until(() => page.find('consent-embed').shadowRoot!.activeElement);
      expect(page.sent).to.have.length(0);
    });

  it('S8: is let go when it leaves the page, whatever its controls are called', async () => {
    const page = await open(
      DECLARED,
      form('', '<input name="isConnected"><i class="g-recaptcha"></i>'),
    );
    await seen(page, '[part=always-button]');
    page.find('main').replaceChildren();
    await until(() => !page.count('consent-embed'));
  });

  it('is left alone where the page neither declares nor holds reCAPTCHA', async () => {
    const page = await open(BANNER, form());
    await until(() => page.window.customElements.get('consent-embed'));
    await click(page.find('#send'));
    await until(() => page.sent.length);
    expect(page.count('consent-embed')).to.equal(0);
  });

  it('leaves other forms of the page alone', async () => {
    const page = await open(
      DECLARED,
      `${form()}<form id="other"><button id="go">Go</button></form>`,
    );
    await seen(page, '[part=always-button]');
    await click(page.find('#go'));
    await until(() => page.sent.length);
    expect(page.count('consent-embed')).to.equal(1);
  });
});
