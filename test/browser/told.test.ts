import { expectTold, treeMade } from './assistive.js';
import type { TestPage } from './open-page.js';
import { openPageOf, STATES } from './states.js';

const QUESTION = [
  'heading "Your choice about cookies" 2',
  'link "Privacy policy"',
  'link "Legal notice"',
  'button "Reject all"',
  'button "Accept all"',
  'button "Settings"',
];
const PAGE = ['main', 'heading "Page" 1'];
const POLICY = 'link "https://policies.google.com/privacy"';
const TABLE = 'table "Cookies and entries: Google Analytics 4"';
/** Around what there is to choose. */
const preferences = (...choices: string[]): string[] => [
  'dialog "Privacy preferences" modal',
  'heading "Privacy preferences" 2',
  'button "Close without saving"',
  'heading "Necessary Always active" 3',
  ...choices,
  'button "Reject all"',
  'button "Accept all"',
  'button "Save choices"',
];

/** In the order of the page; beside a modal dialog nothing is told. */
const LINES: Record<keyof typeof STATES, string[]> = {
  'the first layer': ['region "Your choice about cookies"', ...QUESTION, ...PAGE],
  'the first layer as a modal dialog': [
    'dialog "Your choice about cookies" modal',
    'button "Close and reject all"',
    ...QUESTION,
  ],
  'the preferences': preferences(
    'heading "Statistics" 3',
    'switch "Statistics" off',
    'summary "Google Analytics 4" closed',
    'heading "Marketing" 3',
    'switch "Marketing" off',
    'summary "YouTube" closed',
  ),
  'the preferences with switches of services, details and receipt': preferences(
    'heading "Statistics" 3',
    'switch "Statistics" on',
    'summary "Google Analytics 4" open',
    POLICY,
    TABLE,
    'switch "Google Analytics 4" on',
    'heading "Marketing" 3',
    'switch "Marketing" off',
    'summary "YouTube" closed',
    'switch "YouTube" off',
    'button "Copy the record"',
  ),
  'the placeholder of an embed': [
    ...PAGE,
    'group "Our factory"',
    'button "Load once"',
    'button "Always load YouTube"',
    'link "Open on YouTube"',
    'link "Privacy policy of Google"',
  ],
  'the declaration': [
    ...PAGE,
    'heading "Services" 2',
    'button "Decide now"',
    'heading "Necessary" 3',
    'heading "Cookie consent" 4',
    'table "Cookies and entries: Cookie consent"',
    'heading "Statistics" 3',
    'heading "Google Analytics 4" 4',
    POLICY,
    TABLE,
    'heading "Marketing" 3',
    'heading "YouTube" 4',
    POLICY,
  ],
  'the floating button': [...PAGE, 'button "Privacy preferences"'],
  'the opener where nobody is asked first': [...PAGE, 'button "Your Privacy Choices"'],
};

/** Drivers take long to tell of a whole page, and a tree of it has to be waited for more than once. */
const TIMEOUT = 30_000;

/** Brings something up before the ears of assistive technology. */
async function show(name: keyof typeof STATES): Promise<TestPage> {
  const state = STATES[name];
  const page = await openPageOf(state);
  await treeMade();
  await state.show(page);
  return page;
}

describe('A13 A14 A17: role, name and state of everything that can be used are told of', () => {
  for (const [name, lines] of Object.entries(LINES))
    it(name, async () => {
      await show(name as keyof typeof STATES);
      await expectTold(lines);
    }).timeout(TIMEOUT);
});

describe('A13 A14 A17: what is not named, or has another state, is told otherwise, such as', () => {
  it('a button without its name and a switch that was turned', async () => {
    const page = await show('the preferences');
    page.seen('[part=close-button]')!.setAttribute('aria-label', 'X');
    page.seen<HTMLInputElement>('#switch-marketing')!.checked = true;
    const changes: Record<string, string> = {
      'button "Close without saving"': 'button "X"',
      'switch "Marketing" off': 'switch "Marketing" on',
    };
    await expectTold(LINES['the preferences'].map((line) => changes[line] ?? line));
  }).timeout(TIMEOUT);
});
