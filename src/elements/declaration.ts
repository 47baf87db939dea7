import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type ConsentStore, isSignalHonoured, NECESSARY } from '../core/index.js';
import { declaration as english } from '../locales/en.js';
import type { DeclarationTexts, Locale } from '../locales/locale.js';
import { type Printing, renderService } from './declaration-service.js';
import { styles } from './declaration.styles.js';
import { type DescribedService, DeclaredServicesController } from './declared-services.js';
import { renderHeading } from './heading.js';
import { safeHref } from './href.js';
import { factsStyles } from './facts.styles.js';
import { LateTexts } from './late-texts.js';
import { ownCookie } from './own-cookie.js';
import { PageController } from './page-controller.js';
import { StandInController } from './stand-in.js';

const TEXTS = new LateTexts<DeclarationTexts>('declaration', english);

/** What is printed, and how. */
interface Page extends Printing {
  readonly store: ConsentStore;
  readonly locale: Locale;
  readonly services: readonly DescribedService[];
}

/**
 * Prints the page's services by category, with provider, purpose, servers, cookies and storage periods as their vendors
 * state them, and the visitor's present choice with a button to change it. For the site's privacy page.
 *
 * It prints what `<consent-banner>` declares. On a page without one it takes the same attributes and children, which then
 * count as if they were the banner's, except that nothing is asked before the visitor opens the preferences.
 *
 * @summary Prints services, purposes, cookies and storage periods for the privacy page.
 * @tagname consent-declaration
 *
 * @attr {string} lang - Language of the texts. Default: the nearest `lang` of the page, then English
 *
 * @slot - Shown until there is something to print, and without JavaScript
 *
 * @csspart declaration - The whole of it
 * @csspart status - Whether and when the visitor decided, and the button
 * @csspart signal - Says that Global Privacy Control is honoured
 * @csspart change-button - Opens the preferences
 * @csspart category - One category with its services
 * @csspart category-title - Its name
 * @csspart category-description - What it is for
 * @csspart choice - The visitor's choice about it
 * @csspart service - One service
 * @csspart service-title - Its name
 * @csspart facts - The list of what is stated of it
 * @csspart privacy-link - Link to its provider's privacy policy
 * @csspart table - The table of what it stores
 *
 * @cssproperty [--consent-background=transparent] - Background
 * @cssproperty [--consent-color=inherit] - Text
 * @cssproperty [--consent-accent=light-dark(#1d4ed8, #a9c4ff)] - The button; links are in the colour of the text where it is not set
 * @cssproperty [--consent-on-accent=light-dark(#fff, #0c1a3a)] - Text on the accent
 * @cssproperty [--consent-border=light-dark(#7a8089, #868c96)] - Lines between rows and services
 * @cssproperty [--consent-radius=0.5rem] - Rounding of the button
 * @cssproperty [--consent-spacing=1rem] - Space between things
 * @cssproperty [--consent-font=inherit] - Font family
 */
export class ConsentDeclaration extends LitElement {
  static override styles = [styles, factsStyles];

  static override properties = {
    headingLevel: { attribute: 'heading-level' },
  };

  /** Level of the categories' headings, 2 to 5; services are one lower. Default 3. */
  declare headingLevel: string | number | undefined;

  #texts: DeclarationTexts | undefined;

  readonly #page = new PageController(this);
  readonly #services = new DeclaredServicesController(this);

  constructor() {
    super();
    this.addController(new StandInController(this));
  }

  override render(): TemplateResult {
    const page = this.#printed;
    if (!page) return html`<slot></slot>`;
    return html`<div part="declaration" lang=${page.lang}>
      ${this.#renderStatus(page)}
      ${[NECESSARY, ...page.store.categories].map((id) => this.#renderCategory(id, page))}
    </div>`;
  }

  /** Undefined while not everything is known that has to be printed. */
  get #printed(): Page | undefined {
    const { store, texts: locale } = this.#page;
    const services = this.#services.list;
    const texts = locale && (TEXTS.in(locale.lang, () => this.requestUpdate()) ?? this.#texts);
    this.#texts = texts;
    if (!store || !locale || !services || !texts) return undefined;
    return {
      store,
      locale,
      services,
      lang: locale.lang,
      texts,
      level: this.#level + 1,
      safe: (href) => safeHref(href, store),
    };
  }

  get #level(): number {
    const level = Math.trunc(Number(this.headingLevel ?? 3));
    return level >= 2 && level <= 5 ? level : 3;
  }

  #renderStatus({ store, locale, texts, lang }: Page): TemplateResult | typeof nothing {
    const { decided, record } = store;
    if (store.categories.every((id) => store.isRequired(id))) return nothing;
    return html`<div part="status">
      <p>
        ${decided && record ? renderDate(record.decidedAt, texts.decided, lang) : texts.undecided}
      </p>
      ${isSignalHonoured(store) ? html`<p part="signal">${locale.signal}</p>` : nothing}
      <button part="change-button" data-action="settings" @click=${() => store.showPreferences()}>
        ${decided ? texts.change : texts.choose}
      </button>
    </div>`;
  }

  #renderCategory(id: string, page: Page): TemplateResult {
    const { store, locale, texts, services } = page;
    const own = this.#childFor(id);
    const usual = Object.hasOwn(locale.categories, id) ? locale.categories[id] : undefined;
    const choice = store.isRequired(id)
      ? locale.alwaysActive
      : // What the browser's signal overrules is not allowed, whatever was answered before.
        choiceWord(store.record?.answers[id] && store.choices[id], page);
    return html`<section part="category">
      ${renderHeading(this.#level, 'category-title', own?.getAttribute('label') || usual?.name || id)}
      <p part="category-description">${own?.textContent?.trim() || usual?.purpose}</p>
      <p part="choice">${texts.choice}: <strong>${choice}</strong></p>
      ${id === NECESSARY ? renderService({ facts: ownCookie(texts), isOwn: true }, page) : nothing}
      ${services
        .filter(({ category }) => category === id)
        .map((service) =>
          renderService({ facts: service.facts, choice: ownChoice(service, page) }, page),
        )}
    </section>`;
  }

  /** The element whose attributes and children the page goes by. */
  get #declaring(): Element {
    return document.querySelector('consent-banner') ?? this;
  }

  #childFor(id: string): Element | null {
    const child = `consent-category[name="${id}"]`;
    return this.#declaring.querySelector(child) ?? this.querySelector(child);
  }
}

function renderDate(seconds: number, text: string, lang: string): TemplateResult {
  const date = new Date(seconds * 1000);
  const [before, after] = text.split('{date}');
  const words = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(date);
  return html`${before}<time datetime=${date.toISOString()}>${words}</time>${after}`;
}

/** The visitor's choice about a service, where it is not that about its category. */
function ownChoice({ category, name }: DescribedService, page: Page): string | undefined {
  const { record, has } = page.store;
  const answer = record?.answers[`${category}_${name}`];
  if (answer === undefined || answer === record!.answers[category]) return undefined;
  return choiceWord(answer && has(category, name), page);
}

function choiceWord(answer: boolean | undefined, { texts }: Page): string {
  if (answer === undefined) return texts.unanswered;
  return answer ? texts.allowed : texts.refused;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclaration;
  }
}
