import { html, nothing, type TemplateResult } from 'lit';
import type { DeclarationTexts } from '../locales/locale.js';
import { renderHeading } from './heading.js';
import { periodOf } from './period.js';
import type { ServiceFacts, Stored } from './service-facts.js';

/** How services are printed. */
export interface Printing {
  readonly texts: DeclarationTexts;
  readonly lang: string;
  /** Of a service's heading. */
  readonly level: number;
  /** An address as far as a link may lead there. */
  safe(href: string | undefined): string | undefined;
}

interface Printed {
  readonly facts: ServiceFacts;
  /** The visitor's choice in words, where it differs from the category's. */
  readonly choice?: string | undefined;
  /** Whether it is the site itself, which has no hosts and no policy but this page. */
  readonly isOwn?: boolean;
}

/** One service: what is stated of it, and what it stores. */
export function renderService(printed: Printed, printing: Printing): TemplateResult {
  return html`<section part="service">
    ${renderHeading(printing.level, 'service-title', printed.facts.title)}
    ${renderFacts(printed, printing)}
  </section>`;
}

/** The same without its name. */
export function renderFacts(
  { facts, choice, isOwn }: Printed,
  printing: Omit<Printing, 'level'>,
): TemplateResult {
  const { texts } = printing;
  const { stored } = facts;
  // A line for each, as no separator suits every language.
  const purpose =
    facts.purpose ?? facts.purposes?.map((id) => html`<div>${wordsOf(id, texts)}</div>`);
  const provider = facts.provider === '' ? texts.thisSite : facts.provider;
  return html`
    <dl part="facts">
      ${choice ? row(texts.choice, choice) : nothing}
      ${row(texts.provider, provider || texts.notStated)}
      ${row(texts.purpose, purpose || texts.notStated)}
      ${
        isOwn
          ? nothing
          : [
              row(texts.hosts, facts.hosts ? hostsIn(facts.hosts, texts) : texts.notStated),
              row(texts.privacy, renderPolicy(facts, printing)),
            ]
      }
      ${stored?.[0] ? nothing : row(texts.stored, stored ? texts.nothingStored : texts.notStated)}
    </dl>
    ${stored?.[0] ? renderStored(stored, facts.title, printing) : nothing}
  `;
}

const row = (term: string, details: unknown) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${details}</dd>
  </div>`;

const wordsOf = (id: string, { purposes }: DeclarationTexts) =>
  (Object.hasOwn(purposes, id) && (purposes as Readonly<Record<string, string>>)[id]) || id;

const hostsIn = (hosts: readonly string[], { none }: DeclarationTexts) => hosts.join(', ') || none;

function renderPolicy({ privacy }: ServiceFacts, { texts, safe }: Omit<Printing, 'level'>) {
  const href = safe(privacy);
  return href
    ? html`<a part="privacy-link" href=${href} rel="noopener noreferrer">${href}</a>`
    : texts.notStated;
}

function renderStored(
  all: readonly Stored[],
  service: string,
  { texts, lang }: Omit<Printing, 'level'>,
) {
  return html`<table part="table">
    <caption>
      ${texts.storedBy.replace('{service}', () => service)}
    </caption>
    <thead>
      <tr>
        ${[texts.name, texts.place, texts.period].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (stored) =>
          html`<tr>
            <th scope="row">${stored.names.map((name) => html`<code>${name}</code> `)}</th>
            <td>${texts.places[stored.in]}</td>
            <td>${periodOf(stored, texts, lang)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
