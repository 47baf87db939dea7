import { expect } from '@open-wc/testing';
import type { ConsentBanner } from '../../src/elements/banner.js';
import type { ConsentDeclaration } from '../../src/elements/declaration.js';
import type { ConsentEmbed } from '../../src/elements/embed.js';
import { FRAME, inside, seen } from './embeds.js';
import { openPage, SCRIPT, type TestPage } from './open-page.js';
import { opened } from './open-preferences.js';
import { until } from './until.js';

/** Lit as npm brings it, and what takes its place in the files for script tags. */
const BUILDS = {
  Lit: SCRIPT,
  'the script tag': '<script src="/dist/cdn/consent-banner.js"></script>',
};

/** What a framework does: it makes an element, sets its properties, and puts it in place. */
function put<Tag extends keyof HTMLElementTagNameMap>(
  page: TestPage,
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const element = page.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  page.find('main').append(element);
  return element;
}

const isDefined = (page: TestPage, tag: string) => !!page.window.customElements.get(tag);
const hrefOf = (page: TestPage, part: string) =>
  page.seen(`[part=${part}-link]`)?.getAttribute('href');

const CATEGORIES = { categories: 'analytics marketing', hidden: '' };
const BANNER_PROPERTIES: Partial<ConsentBanner> = {
  policyHref: '/privacy',
  imprintHref: '/imprint',
  controller: 'Example Ltd',
  placement: 'top',
  words: { acceptAll: 'Yes to all' },
};

for (const [build, script] of Object.entries(BUILDS))
  describe(`Properties that were set before the element was defined count, with ${build}:`, () => {
    const open = async (markup = '<main></main>') => openPage(markup, { script });

    it('those of <consent-banner>', async () => {
      const page = await open();
      expect(isDefined(page, 'consent-banner')).to.equal(false);
      const banner = put(page, 'consent-banner', BANNER_PROPERTIES, CATEGORIES);
      const box = await page.part('[part=banner]');
      expect(box.className).to.equal('top');
      expect(box.textContent).to.include('Example Ltd');
      expect(hrefOf(page, 'policy')).to.equal('/privacy');
      expect(hrefOf(page, 'imprint')).to.equal('/imprint');
      expect(page.seen('[part=accept-button]')!.textContent).to.equal('Yes to all');

      // No value of the element's own may stand before what it listens to.
      Object.assign(banner, { placement: 'corner', policyHref: undefined, words: undefined });
      await until(() => box.className === 'corner');
      expect(hrefOf(page, 'policy')).to.equal(undefined);
      expect(page.seen('[part=accept-button]')!.textContent).to.equal('Accept all');
    });

    it('modal of <consent-banner>', async () => {
      const page = await open();
      const banner = put(page, 'consent-banner', { modal: true }, CATEGORIES);
      await until(() => page.seen('dialog[part=banner]')?.matches(':modal'));
      banner.modal = false;
      await until(() => page.seen('section[part=banner]')?.matches(':popover-open'));
    });

    it('perService of <consent-banner>', async () => {
      const page = await open();
      put(
        page,
        'consent-banner',
        { perService: true, innerHTML: '<consent-service name="hotjar" site-id="1016800">' },
        { hidden: '' },
      );
      await page.store.ready;
      page.store.showPreferences();
      const dialog = await opened(page);
      await until(() => dialog.querySelector('.service [part=switch]'), 'a switch for Hotjar');
    });

    it('those of <consent-embed>', async () => {
      const page = await open(
        `<consent-banner hidden categories="marketing"></consent-banner><main></main>`,
      );
      expect(isDefined(page, 'consent-embed')).to.equal(false);
      const properties: Partial<ConsentEmbed> = {
        category: 'marketing',
        src: FRAME,
        label: 'Our factory',
        poster: '/test/fixtures/dot.svg',
        aspect: '4 / 3',
      };
      const embed = put(page, 'consent-embed', properties);
      expect((await seen(page, '[part=title]')).textContent).to.equal('Our factory');
      expect(inside(page, '[part=poster]')!.getAttribute('src')).to.equal(properties.poster);
      expect(inside(page, 'svg')!.getAttribute('viewBox')).to.equal('0 0 4 3');
      page.store.acceptAll();
      const media = await seen<HTMLIFrameElement>(page, '[part=media]');
      expect(media.getAttribute('src')).to.include(FRAME);
      embed.label = 'Our office';
      await until(() => media.title === 'Our office');
    });

    it('those of <consent-declaration>', async () => {
      const page = await open(
        `<consent-banner hidden categories="marketing"></consent-banner><main></main>`,
      );
      expect(isDefined(page, 'consent-declaration')).to.equal(false);
      const declaration: ConsentDeclaration = put(page, 'consent-declaration', { headingLevel: 2 });
      const title = () => declaration.shadowRoot?.querySelector('[part=category-title]')?.localName;
      await until(() => title() === 'h2');
      declaration.headingLevel = 4;
      await until(() => title() === 'h4');
    });
  });

for (const [build, script] of Object.entries(BUILDS))
  describe(`The service of <consent-embed> may be a property, with ${build}:`, () => {
    const openWith = async (markup: string) => {
      const page = await openPage(
        `<consent-banner hidden categories="marketing"></consent-banner>${markup}`,
        { script },
      );
      await page.store.ready;
      return page;
    };
    const VIDEO = { 'video-id': 'dQw4w9WgXcQ' };

    it('set before it is defined', async () => {
      const page = await openWith('<main></main>');
      put(page, 'consent-embed', { service: 'youtube', label: 'A film' }, VIDEO);
      const always = await seen(page, '[part=always-button]');
      expect(always.textContent!.trim()).to.equal('Always load YouTube');
    });

    it('set on one that was defined, and changed later', async () => {
      const page = await openWith('<consent-embed></consent-embed><main></main>');
      await page.problem('empty-embed');
      const embed = put(page, 'consent-embed', { service: 'youtube', label: 'A film' }, VIDEO);
      await seen(page, '[part=placeholder]', 1);
      expect(embed.shadowRoot!.textContent).to.include('Always load YouTube');
      embed.service = 'vimeo';
      embed.setAttribute('video-id', '123456789');
      await until(() => embed.shadowRoot!.textContent.includes('Always load Vimeo'));
    });
  });
