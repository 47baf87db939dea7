import { css } from 'lit';

/** Looks of banner and preferences. Public properties are read with their fallback where they are used, so a page sets them anywhere above. */
export const styles = css`
  :host {
    display: contents;
  }
  :host([hidden]),
  ::slotted(consent-service) {
    display: none;
  }
  .root {
    display: contents;
  }
  * {
    box-sizing: border-box;
  }
  [part='banner'],
  [part='dialog'] {
    --_background: var(--consent-background, light-dark(#fff, #1c1e22));
    --_color: var(--consent-color, light-dark(#1c1e22, #f2f3f5));
    --_accent: var(--consent-accent, light-dark(#1d4ed8, #a9c4ff));
    --_on-accent: var(--consent-on-accent, light-dark(#fff, #0c1a3a));
    --_border: var(--consent-border, light-dark(#7a8089, #868c96));
    --_radius: var(--consent-radius, 0.5rem);
    --_space: var(--consent-spacing, 1rem);
    margin: 0;
    padding: 0;
    border: 0 solid var(--_border);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_background);
    color: var(--_color);
    font-family: var(--consent-font, inherit);
    font-size: 1rem;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    box-shadow: 0 0 1.5rem rgb(0 0 0 / 0.2);
  }
  [part='banner'] {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: none;
    block-size: auto;
    max-block-size: 80vh;
    max-block-size: 80dvh;
    border-block-start-width: 1px;
    padding-block-end: env(safe-area-inset-bottom);
  }
  [part='banner'].top {
    inset: 0 0 auto;
    border-block-width: 0 1px;
    padding-block: env(safe-area-inset-top) 0;
  }
  .question {
    display: grid;
    gap: var(--_space);
    max-inline-size: var(--consent-max-width, 72rem);
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.125rem;
    line-height: 1.3;
    outline: none;
  }
  h3 {
    font-size: 1rem;
  }
  [part='description'] {
    margin-block-start: calc(var(--_space) / 2);
    font-size: 0.9375rem;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_space);
    margin-block-start: 0.25rem;
  }
  a {
    color: var(--_accent);
    line-height: 2;
  }
  [part='actions'],
  footer {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 0.75);
    align-content: center;
  }
  [part='settings-button'],
  [part='save-button'] {
    grid-column: 1 / -1;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  [part='settings-button'],
  [part='save-button'],
  [part='close-button'] {
    border-color: var(--_border);
    background: transparent;
    color: inherit;
  }
  button:hover {
    box-shadow: inset 0 0 0 2px color-mix(in srgb, currentcolor 45%, transparent);
  }
  :is(button, a, input):focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: 2px;
  }
  [part='banner'] :is(button, a):focus-visible {
    outline-offset: 1px;
  }
  [part='dialog'],
  [part='banner'].corner,
  [part='banner'].center {
    max-inline-size: min(38rem, 100vw - 2rem);
    border-width: 1px;
    border-radius: calc(var(--_radius) * 1.5);
  }
  [part='banner'].corner,
  [part='banner'].center {
    inset: auto 1rem 1rem;
    inset: auto 1rem max(1rem, env(safe-area-inset-bottom));
    padding: 0;
  }
  [part='banner'].corner {
    max-inline-size: min(26rem, 100vw - 2rem);
    margin-inline-start: auto;
  }
  [part='banner'].center {
    inset: 0;
    margin: auto;
    block-size: fit-content;
  }
  [part='dialog'] {
    inset: 0;
    margin: auto;
    inline-size: 38rem;
    max-block-size: 90vh;
    max-block-size: 90dvh;
  }
  [part='dialog'][open] {
    display: flex;
    flex-direction: column;
  }
  ::backdrop {
    background: var(--consent-backdrop, rgb(0 0 0 / 0.5));
  }
  [part='header'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 50%, transparent);
  }
  [part='close-button'] {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
  }
  .categories {
    flex: auto;
    min-block-size: 6rem;
    overflow: auto;
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  [part='category'] {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 50%, transparent);
  }
  [part='category-title'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: 1.75rem;
  }
  label {
    flex: auto;
    cursor: pointer;
  }
  .always {
    font-size: 0.875rem;
    font-weight: 400;
  }
  [part='category-description'] {
    padding-inline-end: 4rem;
    font-size: 0.9375rem;
  }
  footer {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 50%, transparent);
  }
  [part='switch'] {
    appearance: none;
    flex: none;
    inline-size: 3rem;
    block-size: 1.75rem;
    margin: 0;
    padding: 2px;
    border: 2px solid var(--_border);
    border-radius: 1rem;
    cursor: pointer;
  }
  [part='switch']::before {
    content: '';
    display: block;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_border);
  }
  [part='switch']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [part='switch']:checked::before {
    margin-inline-start: auto;
    background: var(--_on-accent);
  }
  ::slotted(consent-category) {
    display: block;
  }
  @media (min-width: 56rem) {
    [part='banner']:is(.bottom, .top) .question {
      grid-template-columns: 1fr minmax(22rem, auto);
      column-gap: calc(var(--_space) * 2.5);
    }
    slot[name='footer'] {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    [part='switch']::before {
      background: ButtonText;
    }
    [part='switch']:checked::before {
      background: Highlight;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
