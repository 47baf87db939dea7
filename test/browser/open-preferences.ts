import { BANNER, openPage, type TestPage } from './open-page.js';
import { until } from './until.js';

/** How a page lets its visitors change their mind. */
export const OPENER = '<p><a href="#consent-preferences" id="opener">Cookie settings</a></p>';

/** A page with its preferences open. */
export async function openPreferences(markup = BANNER + OPENER): Promise<TestPage> {
  const page = await openPage(markup);
  page.store.showPreferences();
  await opened(page);
  return page;
}

/** The preferences, once they are open. */
export async function opened(page: TestPage): Promise<HTMLDialogElement> {
  const dialog = await page.part<HTMLDialogElement>('[part=dialog]');
  await until(() => dialog.matches(':modal'));
  return dialog;
}

/** Waits until the preferences are gone. */
export const closed = (page: TestPage): Promise<boolean> =>
  until(() => !page.seen('[part=dialog]'), 'the dialog to go');

export const switches = (page: TestPage): HTMLInputElement[] => [
  ...page.banner.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=switch]'),
];
