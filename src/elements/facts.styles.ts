import { css } from 'lit';

/** Looks of what is stated of a service, in the declaration and in the preferences. */
export const factsStyles = css`
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
    width: 42%;
  }
  th:nth-child(2) {
    width: 22%;
  }
  code {
    display: inline-block;
    max-width: 100%;
    font-family: ui-monospace, monospace;
  }
`;
