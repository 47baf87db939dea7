import { expect } from '@open-wc/testing';
import { openPage } from './open-page.js';

const WORD = 'Datenschutzgrundverordnungseinstellungen'.repeat(3);

/** Whether all of an element is inside the box, and nothing of the box has to be scrolled to sideways. */
function expectInside(box: Element, element: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  expect(inner.left).to.be.at.least(outer.left);
  expect(inner.right).to.be.at.most(outer.right);
  expect(box.scrollWidth).to.be.at.most(box.clientWidth);
}

describe('A word longer than the screen', () => {
  for (const [where, content] of Object.entries({
    'in the description': `<p>${WORD}</p>`,
    'in the title': `<span slot="title">${WORD}</span>`,
    'in the footer': `<p slot="footer">https://shop.example/${WORD}</p>`,
  }))
    for (const width of [320, 1280])
      it(`${where} pushes no button out, at ${width} px (A7)`, async () => {
        const page = await openPage(
          `<consent-banner hidden categories="analytics">${content}</consent-banner>`,
        );
        (page.window.frameElement as HTMLIFrameElement).style.width = `${width}px`;
        const box = await page.part('[part=banner]');
        expectInside(box, await page.part('[part=accept-button]'));
        expectInside(box, await page.part('[part=reject-button]'));
      });
});
