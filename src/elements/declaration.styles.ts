import { css } from 'lit';

/** Looks of the declaration: part of the page's text, so what is not set is the page's. */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  [part='declaration'] {
    --_border: var(--consent-border, light-dark(#7a8089, #868c96));
    --_space: var(--consent-spacing, 1rem);
    background: var(--consent-background, transparent);
    color: var(--consent-color, inherit);
    font-family: var(--consent-font, inherit);
    overflow-wrap: anywhere;
  }
  [part='status'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem var(--_space);
  }
  button {
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--consent-accent, light-dark(#1d4ed8, #a9c4ff));
    border-radius: var(--consent-radius, 0.5rem);
    background: var(--consent-accent, light-dark(#1d4ed8, #a9c4ff));
    color: var(--consent-on-accent, light-dark(#fff, #0c1a3a));
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  a {
    color: var(--consent-accent, inherit);
  }
  :is(a, button):focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  button:focus-visible {
    outline-color: var(--consent-accent, light-dark(#1d4ed8, #a9c4ff));
  }
  [part='category'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part='category-title'] {
    font-size: 1.25em;
  }
  [part='category-description'],
  [part='choice'] {
    margin-block-start: 0.25em;
  }
  [part='service'] {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  [part='service-title'] {
    font-size: 1.0625em;
  }
  [part='facts'] {
    margin-block-start: 0.5em;
  }
  [part='facts'] > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    padding-block: 0.125em;
  }
  dt {
    flex: 0 0 12em;
    max-width: 100%;
    font-weight: 600;
  }
  dd {
    flex: 1 1 14em;
    min-width: 0;
  }
  table {
    width: 100%;
    margin-block-start: var(--_space);
    border-collapse: collapse;
    table-layout: fixed;
    text-align: start;
  }
  caption {
    padding-block-end: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  :is(th, td) {
    padding: 0.375em 0.5em 0.375em 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-size: 0.9375em;
  }
  tbody th {
    font-weight: 400;
  }
  tbody tr:last-child > * {
    border: 0;
  }
  th:first-child {
    width: 44%;
  }
  code {
    display: inline-block;
    max-width: 100%;
    font-family: ui-monospace, monospace;
  }
  @media print {
    button {
      display: none;
    }
    [part='declaration'] {
      background: none;
      color: inherit;
    }
    :is([part='category-title'], [part='service-title'], caption) {
      break-after: avoid;
    }
    :is(tr, [part='facts'] > div) {
      break-inside: avoid;
    }
  }
`;
