import { css } from 'lit';

/** Looks of what the preferences tell besides. */
export const detailsStyles = css`
  .services {
    margin-block-start: 0.5rem;
    font-size: 0.9375rem;
  }
  .service {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    padding-block: 0.625rem;
    padding-inline-end: 4rem;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: -3px;
  }
  .service > input {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0;
  }
  .service > details[open] {
    padding-block-end: 0.75rem;
  }
  [part='receipt'] {
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375rem;
  }
  [part='copy-button'] {
    margin-block-start: 0.5rem;
    font-size: inherit;
  }
  textarea {
    display: block;
    width: 100%;
    margin-block-start: 0.5rem;
    font: inherit;
  }
`;
