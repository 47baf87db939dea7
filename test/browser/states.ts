import { openPage, type TestPage } from './open-page.js';
import { opened } from './open-preferences.js';
import { until } from './until.js';

type Options = Parameters<typeof openPage>[1];

/** One thing of ours that visitors see. */
interface State {
  /** More attributes of the banner. */
  readonly attributes?: string;
  /** What the page has beside a heading. */
  readonly content?: string;
  readonly isQuestion?: boolean;
  /** Brings it up on a page that was just opened. */
  show(page: TestPage): Promise<unknown>;
}

const SERVICES = `
  <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service>
  <consent-service name="youtube"></consent-service>`;
const EMBED = `<consent-embed service="youtube" video-id="dQw4w9WgXcQ" label="Our factory"></consent-embed>`;
const DECLARATION = '<h2>Services</h2><consent-declaration></consent-declaration>';

/** Waits until something in the shadow tree of an element, or in that of one of several, can be seen. */
const seen = (page: TestPage, hosts: string, selector: string) =>
  until(
    () =>
      [...page.document.querySelectorAll(hosts)].some(({ shadowRoot }) =>
        shadowRoot?.querySelector(selector)?.checkVisibility({ visibilityProperty: true }),
      ),
    `${selector} in ${hosts}`,
  );

/** Everything of ours that visitors see, by name. */
export const STATES = {
  'the first layer': {
    isQuestion: true,
    show: (page) => seen(page, 'consent-banner', '[part=banner]'),
  },
  'the first layer as a modal dialog': {
    isQuestion: true,
    async show(page) {
      page.banner.modal = true;
      await until(() => page.seen('[part=banner]:modal'));
    },
  },
  'the preferences': {
    async show(page) {
      page.store.showPreferences();
      await opened(page);
      await page.part('[part=service]');
    },
  },
  'the preferences with switches of services, details and receipt': {
    attributes: 'per-service',
    async show(page) {
      page.store.save({ analytics: true });
      page.store.showPreferences();
      await opened(page);
      await page.part('[part=receipt]');
      (await page.part<HTMLDetailsElement>('[part=service]')).open = true;
    },
  },
  'the placeholder of an embed': {
    content: EMBED,
    show: (page) => seen(page, 'consent-embed', '[part=load-button]'),
  },
  'the declaration': {
    content: DECLARATION,
    show: (page) => seen(page, 'consent-declaration', '[part=table]'),
  },
  'the floating button': {
    attributes: 'reopen="floating"',
    async show(page) {
      page.store.rejectAll();
      await seen(page, 'body > div', 'div:popover-open');
    },
  },
  'the opener where nobody is asked first': {
    attributes: 'regime="opt-out"',
    show: (page) => seen(page, 'body > div', 'div:popover-open'),
  },
} satisfies Record<string, State>;

/** Opens a page on which one of the above can be brought up; the first layer is gone where it is not that. */
export async function openPageOf(
  { attributes = '', content = '', isQuestion }: State,
  options: Options = {},
): Promise<TestPage> {
  const page = await openPage(
    `<consent-banner hidden ${attributes} on-withdraw="keep" policy-href="/p" imprint-href="/i" controller="Nordwind">
      ${SERVICES}</consent-banner><main><h1>Page</h1><p>Text</p>${content}</main>`,
    options,
  );
  await page.store.ready;
  if (!isQuestion) page.store.hide('banner');
  return page;
}

/** The same, and brings it up. */
export async function openState(state: State, options: Options = {}): Promise<TestPage> {
  const page = await openPageOf(state, options);
  await state.show(page);
  return page;
}
