import { css } from 'lit';

/** Looks of what the preferences tell besides. */
export const detailsStyles = css`
  .services {
    margin-block-start: 0.5rem;
    font-size: 0.9375rem;
  }
  .service {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space);
    align-items: start;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    padding-block: 0.625rem;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: -3px;
  }
  .service > input {
    margin-block: 0.5rem;
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
