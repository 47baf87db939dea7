import { css } from 'lit';

/** Looks of the floating buttons. */
export const floatingButtonStyles = css`
  div {
    position: fixed;
    inset: auto auto calc(1rem + env(safe-area-inset-bottom)) auto;
    inset-inline-start: calc(1rem + env(safe-area-inset-left));
    width: auto;
    max-width: calc(100% - 2rem);
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 0;
    background: none;
  }
  .other-side {
    inset-inline: auto calc(1rem + env(safe-area-inset-right));
  }
  .in-the-way {
    visibility: hidden;
  }
  button {
    display: block;
    padding: 0.625rem;
    border: 1px solid var(--consent-border, light-dark(#7a8089, #868c96));
    border-radius: 1.375rem;
    background: var(--consent-background, light-dark(#fff, #1c1e22));
    color: var(--consent-color, light-dark(#1c1e22, #f2f3f5));
    box-shadow: 0 0.125rem 0.5rem #0003;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--consent-accent, light-dark(#1d4ed8, #a9c4ff));
    outline-offset: 2px;
  }
  svg {
    display: block;
    height: 1.375rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  @media print {
    div {
      display: none;
    }
  }
`;
