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
