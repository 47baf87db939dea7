import { expect } from '@open-wc/testing';
import { BANNER, openPage, type TestPage } from './open-page.js';
import { until } from './until.js';
import { focus, press } from './visitor.js';

/** Something to tab to everywhere, down to the last pixel of the page. */
const FIELD = Array.from({ length: 18 }, (_, row) =>
  [5, 45, 85].map((left) => `<a tabindex="0" id="a${row}-${left}">${row}</a>`).join(' '),
)
  .map((row) => `<p>${row}</p>`)
  .join('');
const LAYOUT = `<meta name="viewport" content="width=device-width"><style>
  body { margin: 0 } p { display: flex; justify-content: space-between; margin: 0; line-height: 48px }
</style>`;

const openField = async (placement: string, size?: { width: string; height: string }) => {
  const page = await openPage(
    `${BANNER.replace('hidden', `hidden placement="${placement}"`)}${FIELD}`,
    {
      head: LAYOUT,
    },
  );
  if (size) Object.assign((page.window.frameElement as HTMLElement).style, size);
  const box = await page.part('[part=banner]');
  await until(() => box.getBoundingClientRect().height);
  return { page, box };
};

/** Has what keyboards need fetched, by a key that does nothing. */
async function useKeyboard(page: TestPage, box: Element): Promise<void> {
  await focus(page.find('#a0-5'));
  await press('Shift');
  await until(
    () =>
      page.requests.length >= 0 &&
      page.seen('[part=banner]') === box &&
      page.banner.updateComplete.then(() => true),
  );
}

/** Whether nothing of an element can be seen beside the banner. */
function isCovered(element: Element, box: Element): boolean {
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

const frame = (page: TestPage) =>
  new Promise((resolve) => page.window.requestAnimationFrame(resolve));

const sizes = { 'a large screen': undefined, '320 x 256 px': { width: '320px', height: '256px' } };

for (const placement of ['bottom', 'top', 'corner', 'center'])
  for (const [name, size] of Object.entries(sizes))
    it(`A4, 2.4.11: with the banner at ${placement} on ${name} nothing with the focus is entirely under it`, async function () {
      // 108 steps of two frames each: a busy machine draws few of them in a second.
      this.timeout(60_000);
      const { page, box } = await openField(placement, size);
      await useKeyboard(page, box);
      const covered: string[] = [];
      const links = [...page.document.querySelectorAll<HTMLElement>('p > a')];
      for (const link of [...links, ...links.toReversed()]) {
        link.focus();
        await frame(page);
        await frame(page);
        if (isCovered(link, box)) covered.push(link.id);
      }
      expect(covered).to.deep.equal([]);
    });

describe('A4: what keeps its place when the page scrolls', () => {
  for (const side of ['bottom', 'top'] as const)
    it(`is not entirely under the banner at ${side}, nor is the page moved for it`, async () => {
      const { page, box } = await openField(side);
      const bar = page.document.createElement('nav');
      bar.style.cssText = `position: fixed; ${side}: 0; left: 0`;
      bar.innerHTML = '<a href="#1">One</a> <a href="#2">Two</a>';
      page.document.body.append(bar);
      await useKeyboard(page, box);
      const { scrollHeight } = page.document.documentElement;
      for (const link of bar.querySelectorAll('a')) {
        link.focus();
        await until(() => !isCovered(link, box), 'the link beside the banner');
      }
      expect(page.document.documentElement.scrollHeight).to.equal(scrollHeight);
      expect(page.window.scrollY).to.equal(0);
      page.find('#a0-5').focus();
      await until(() => !box.style.translate, 'the banner back in its place');
    });
});

describe('A4: the first key', () => {
  it('that brings the focus under the banner clears it too', async () => {
    const { page, box } = await openField('bottom');
    const low = [...page.document.querySelectorAll<HTMLElement>('a + a')].find((link) =>
      isCovered(link, box),
    )!;
    expect(!!low, 'something under the banner').to.equal(true);
    await focus(low.previousElementSibling as HTMLElement);
    await press('Tab');
    expect(page.document.activeElement!.id).to.equal(low.id);
    await until(() => !isCovered(low, box), 'the focused link beside the banner');
  });
});

describe('A4: the page’s root element', () => {
  const OWN = ' style="scroll-padding-block-end: 3px; padding-block-end: 7px"';
  const styleOf = (page: TestPage) => {
    const { style } = page.document.documentElement;
    return [style.scrollPaddingBlockEnd, style.paddingBlockEnd];
  };

  for (const [whose, own, before] of [
    ['none', '', ['', '']],
    ['the page’s own', OWN, ['3px', '7px']],
  ] as const)
    it(`has its room only while the banner is there; before and after it is ${whose}`, async () => {
      const { page, box } = await openField('bottom');
      if (own) page.document.documentElement.setAttribute('style', own.slice(8, -1));
      await useKeyboard(page, box);
      const links = [...page.document.querySelectorAll<HTMLElement>('p > a')];
      await until(
        () => parseFloat(styleOf(page)[0]!) >= Math.floor(box.getBoundingClientRect().height),
      );
      links.at(-1)!.focus();
      await until(() => !isCovered(links.at(-1)!, box));
      page.store.rejectAll();
      await until(() => !page.seen('[part=banner]'));
      expect(styleOf(page)).to.deep.equal(before);
    });

  it('keeps what it has the browser scroll where that is more than the banner needs', async () => {
    const { page, box } = await openField('bottom');
    page.document.documentElement.style.scrollPadding = '0 0 900px';
    await useKeyboard(page, box);
    await until(() => page.document.documentElement.style.scrollPaddingBlockEnd);
    expect(styleOf(page)[0]).to.equal('900px');
  });

  it('is left alone when the banner is taken out of the page', async () => {
    const { page, box } = await openField('bottom');
    await useKeyboard(page, box);
    await until(() => styleOf(page)[0]);
    page.banner.remove();
    expect(styleOf(page)).to.deep.equal(['', '']);
  });

  it('is not touched for who uses no keyboard', async () => {
    const { page } = await openField('bottom');
    page.find('#a17-5').focus();
    await frame(page);
    await frame(page);
    expect(styleOf(page)).to.deep.equal(['', '']);
  });

  it('is not scrolled for a link that the site wrote into the banner', async () => {
    const page = await openPage(
      `${BANNER.replace('></consent', '><p>We ask. <a id="more" href="#x">More</a></p></consent')}${FIELD}`,
      { head: LAYOUT },
    );
    const box = await page.part('[part=banner]');
    await useKeyboard(page, box);
    await until(() => styleOf(page)[0]);
    page.find('#more').focus({ preventScroll: true });
    await frame(page);
    await frame(page);
    expect(page.window.scrollY).to.equal(0);
    expect(styleOf(page)[1]).to.equal('');
  });
});
