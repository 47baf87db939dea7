import { expect } from '@open-wc/testing';
import { EMBED, inside, seen } from './embeds.js';
import { BANNER, openPage, remember, type TestPage } from './open-page.js';
import { closed, opened, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

/** A form of the page around something of ours. */
const formAround = (markup: string) =>
  `<form>${markup}<input name="email" value="a@example.org"><button id="send">Send</button></form>`;

/** Opens it, and counts how often the form is sent. */
async function openForm(markup: string) {
  const page = await openPage(formAround(markup));
  const form = page.find<HTMLFormElement>('form');
  const sent: Event[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(event);
  });
  return { page, form, sent };
}

const dataOf = (page: TestPage, form: HTMLFormElement) =>
  Object.fromEntries(new page.window.FormData(form));
const EMAIL = { email: 'a@example.org' };

describe('In a form of the page', () => {
  it('the banner’s buttons answer and send nothing, by mouse and by key', async () => {
    for (const part of ['accept-button', 'reject-button'])
      for (const act of [click, (element: Element) => pressOn(element as HTMLElement, 'Enter')]) {
        const { page, sent } = await openForm(BANNER);
        await act(await page.part(`[part=${part}]`));
        await until(() => page.store.decided, `an answer by ${part}`);
        expect(sent.length, part).to.equal(0);
        page.store.reset();
      }
  });

  it('no button of ours belongs to it, or can send it', async () => {
    remember('analytics.0~marketing.0');
    const { page, form } = await openForm(BANNER + EMBED);
    page.store.show();
    page.store.showPreferences();
    await opened(page);
    await page.part('section[part=banner]');
    const load = await seen<HTMLButtonElement>(page, '[part=load-button]');
    const buttons = [...page.banner.shadowRoot!.querySelectorAll('button'), load];
    expect(buttons.length).to.be.at.least(8);
    expect(buttons.every((button) => button.form === null)).to.equal(true);
    expect(form.elements.length).to.equal(2);
  });

  it('the switches are no data of it, and Enter and Space on them do not send it', async () => {
    remember('analytics.0~marketing.0');
    const { page, form, sent } = await openForm(BANNER);
    page.store.showPreferences();
    await opened(page);
    const [first] = switches(page);
    await pressOn(first!, ' ');
    await until(() => first!.checked);
    await press('Enter');
    expect(first!.form === null).to.equal(true);
    expect(dataOf(page, form)).to.deep.equal(EMAIL);
    expect(sent.length).to.equal(0);
    await pressOn(page.seen('[part=save-button]')!, 'Enter');
    await closed(page);
    expect(page.store.has('analytics')).to.equal(true);
    expect(dataOf(page, form)).to.deep.equal(EMAIL);
    expect(sent.length).to.equal(0);
  });

  it('resetting it leaves the switches as they are', async () => {
    remember('analytics.0~marketing.0');
    const { page, form } = await openForm(BANNER);
    page.store.showPreferences();
    await opened(page);
    await click(switches(page)[1]!);
    form.reset();
    expect(switches(page).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  it('an embed asks and sends nothing, and the form is sent as before', async () => {
    remember('analytics.0~marketing.0');
    const { page, form, sent } = await openForm(BANNER + EMBED);
    await pressOn(await seen(page, '[part=always-button]'), 'Enter');
    await until(() => inside(page, '[part=media]'));
    expect(sent.length).to.equal(0);
    expect(dataOf(page, form)).to.deep.equal(EMAIL);
    await pressOn(page.find('[name=email]'), 'Enter');
    await until(() => sent.length);
    expect(sent.length).to.equal(1);
  });
});

async function pressOn(element: HTMLElement, key: string): Promise<void> {
  await focus(element);
  await press(key);
}
