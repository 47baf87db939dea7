import { css } from 'lit';

/** Looks of an embed. Content and placeholder lie in one cell of a grid, so that neither makes the page jump. */
export const styles = css`
  :host {
    --_color: var(--consent-color, light-dark(#1c1e22, #f2f3f5));
    --_accent: var(--consent-accent, light-dark(#1d4ed8, #a9c4ff));
    --_on: var(--consent-on-accent, light-dark(#fff, #0c1a3a));
    --_border: var(--consent-border, light-dark(#7a8089, #868c96));
    --_background: var(--consent-background, light-dark(#fff, #1c1e22));
    --_radius: var(--consent-radius, 0.5rem);
    --_space: var(--consent-spacing, 1rem);
    display: flex;
    flex-direction: column;
    min-width: 0;
    color: var(--_color);
    font-family: var(--consent-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: auto;
  }
  .box > * {
    grid-area: 1 / 1;
  }
  svg {
    display: block;
    width: 100%;
  }
  iframe {
    width: 100%;
    height: 100%;
    border: 0;
  }
  [part='placeholder'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    overflow: hidden;
  }
  [part='placeholder'] > * {
    grid-area: 1 / 1;
  }
  [part='poster'] {
    position: relative;
    width: 100%;
    height: 0;
    min-height: 100%;
    object-fit: cover;
  }
  .question {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    align-content: center;
    place-self: center;
    max-width: 36rem;
    padding: var(--_space);
    background: var(--_background);
  }
  [part='poster'] + .question {
    margin: var(--_space);
    border-radius: var(--_radius);
  }
  [part='title'] {
    font-weight: 600;
  }
  [part='description'],
  [part='footer'] {
    font-size: 0.875rem;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  [part='actions'] > * {
    flex: 1 0 auto;
    max-width: 100%;
  }
  button {
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
  }
  [part='stop-button'] {
    margin-inline-start: auto;
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 400;
    text-decoration: underline;
  }
  a {
    color: var(--_accent);
    line-height: 2.75rem;
  }
  :is(a, button, iframe):focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: 2px;
  }
  [class~='gone'] {
    visibility: hidden;
  }
  [role='status'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
