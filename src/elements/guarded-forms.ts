import { type ConsentStore, isId, type Shared, splitIds } from '../core/index.js';
import type { ConsentEmbed, EmbedTarget } from './embed.js';
import { type Asked, isGranted } from './embed-grant.js';
import { onChanges } from './page-changes.js';

/** A form that needs a service to be sent says so, or has the vendor's own mark in it. */
const MARK = '[data-consent-form],.g-recaptcha';
const RECAPTCHA = 'google-recaptcha';
const SUBMIT = '[type=submit],[type=image],button:not([type])';

/**
 * Says at the submit button of a form why sending waits, while the service that protects the form is refused, and keeps
 * it from being sent in vain. Only where the page declares that service, or holds a script of reCAPTCHA's back: else it
 * is not ours to wait for.
 */
export function guardForms({ store }: Shared): void {
  const guards = new Map<HTMLFormElement, ConsentEmbed>();

  const look = () => {
    for (const mark of document.querySelectorAll(MARK)) {
      const form = closest<HTMLFormElement>(mark, 'form');
      const asked = form && askedBy(form, store);
      if (!form || !asked) continue;
      const guard = guards.get(form) ?? document.createElement('consent-embed');
      guards.set(form, guard);
      // The page may have moved the service to another category.
      guard.target = targetOf(asked);
    }
    for (const [form, guard] of guards) {
      const isThere = document.contains(form);
      const isWaiting = isThere && !isGranted(store, guard.target!.content);
      if (isWaiting) stand(guard, form);
      else leave(guard, form);
      if (!isThere) guards.delete(form);
    }
  };

  // Before listeners of the page, which may send the form by script.
  document.addEventListener(
    'submit',
    (event) => {
      const guard = guards.get(event.target as HTMLFormElement);
      if (!guard?.isConnected) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      guard.focus();
    },
    true,
  );
  store.subscribe(look);
  onChanges(`${MARK},script[data-consent]`, ['data-consent-form', 'data-consent-state'], look);
}

/** Whose consent the form waits for. Nothing where the service runs, or does not, without us. */
function askedBy(form: Element, store: ConsentStore): Asked | undefined {
  const mark = closest(form, '[data-consent-form]');
  const name = (mark && attributeOf(mark, 'data-consent-form')) || RECAPTCHA;
  const declared = store.declared.find((service) => service.name === name);
  if (declared) return { categories: [declared.category], service: isId(name) ? name : undefined };
  const script =
    name === RECAPTCHA && document.querySelector('script[data-consent][src*="/recaptcha/"]');
  if (!script) return undefined;
  const service = script.getAttribute('data-consent-service');
  const categories = splitIds(script.getAttribute('data-consent'));
  return { categories, service: isId(service) ? service : undefined };
}

function targetOf(asked: Asked): EmbedTarget {
  const isGoogle = (asked.service ?? RECAPTCHA) === RECAPTCHA;
  const title = isGoogle ? 'Google reCAPTCHA' : asked.service!;
  const provider = isGoogle ? 'Google' : title;
  const privacy = isGoogle ? 'https://policies.google.com/privacy' : undefined;
  return { content: { ...asked, title, provider, privacy, frame: '' }, label: title };
}

/** Before the button; at the end of a form that has none. */
function stand(guard: ConsentEmbed, form: HTMLFormElement): void {
  const button = submitOf(form);
  if (button ? button.previousSibling === guard : guard.parentNode === form) return;
  if (button) button.before(guard);
  else Element.prototype.append.call(form, guard);
}

function leave(guard: ConsentEmbed, form: HTMLFormElement): void {
  const hadFocus = document.activeElement === guard;
  guard.remove();
  if (hadFocus) submitOf(form)?.focus();
}

// A control of a form may go by any name, so its own methods are not asked (S8).
const closest = <Found extends Element>(element: Element, selector: string): Found | null =>
  Element.prototype.closest.call(element, selector) as Found | null;
const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
const submitOf = (form: HTMLFormElement): HTMLElement | null =>
  Element.prototype.querySelector.call(form, SUBMIT) as HTMLElement | null;
