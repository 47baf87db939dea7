import { css } from 'lit';

/** Looks of the banner, and of what the preferences share with it. Public properties are read with their fallback inside, so a page sets them anywhere above. */
export const styles = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  [part='banner'],
  [part='status'],
  dialog {
    --_color: var(--consent-color, light-dark(#1c1e22, #f2f3f5));
    --_accent: var(--consent-accent, light-dark(#1d4ed8, #a9c4ff));
    --_on: var(--consent-on-accent, light-dark(#fff, #0c1a3a));
    --_border: var(--consent-border, light-dark(#7a8089, #868c96));
    --_line: color-mix(in srgb, var(--_border) 45%, transparent);
    --_radius: var(--consent-radius, 0.5rem);
    --_space: var(--consent-spacing, 1rem);
    position: fixed;
    inset: auto 0 0;
    width: auto;
    max-width: none;
    height: fit-content;
    max-height: 85%;
    padding: 0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    overflow: auto;
    border: solid var(--_line);
    border-width: 1px 0 0;
    background: var(--consent-background, light-dark(#fff, #1c1e22));
    color: var(--_color);
    box-shadow: 0 0.125rem 1.5rem #0003;
    font-family: var(--consent-font, inherit);
    font-size: 1rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
  }
  ::slotted(*) {
    max-width: 100%;
  }
  .top {
    inset: 0 0 auto;
    border-width: 0 0 1px;
    padding-block: env(safe-area-inset-top) 0;
  }
  .corner,
  .center,
  dialog[part] {
    inset: 1rem;
    max-width: 38rem;
    margin: auto;
    border-width: 1px;
    border-radius: var(--_radius);
  }
  .corner {
    max-width: 26rem;
    margin-block: auto 0;
    margin-inline: auto 0;
  }
  [part='status'] {
    inset: auto auto calc(5rem + env(safe-area-inset-bottom)) calc(1rem + env(safe-area-inset-left));
    max-width: calc(100% - 2rem);
    padding: 0.75rem 1rem;
    border-width: 1px;
    border-radius: var(--_radius);
  }
  .quiet {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-width: var(--consent-max-width, 72rem);
    margin-inline: auto;
    padding: var(--_space);
  }
  h2,
  h3 {
    font-size: 1.0625rem;
    outline: none;
  }
  [part$='description'] {
    margin-block-start: 0.25rem;
    font-size: 0.9375rem;
  }
  a {
    margin-inline-end: var(--_space);
    color: var(--_accent);
    line-height: 2;
  }
  [part='actions'],
  .footer {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem;
    align-content: center;
  }
  button {
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .plain {
    grid-column: 1 / -1;
    border-color: var(--_border);
    background: none;
    color: inherit;
  }
  :is(a, button, input):focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: 2px;
  }
  dialog::backdrop {
    background: var(--consent-backdrop, #0008);
  }
  .question > [part='close-button'] {
    margin-block: -0.5rem;
  }
  [part='close-button'] {
    justify-self: end;
    min-width: 2.75rem;
    padding: 0 0.5rem;
    border-color: transparent;
    font-weight: 400;
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    [part] {
      --_line: var(--_border);
      --_border: currentcolor;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
  @media (min-width: 56rem) {
    :not(.corner, .center, dialog) > .question {
      grid-template-columns: minmax(0, 1fr) 22rem;
      gap: var(--_space) calc(var(--_space) * 2);
    }
  }
`;
