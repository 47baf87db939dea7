import { css } from 'lit';

/** Looks of the permanent opener. */
export const privacyChoicesStyles = css`
  .higher {
    bottom: 6rem;
  }
  button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    text-align: start;
  }
  button,
  p {
    font-family: var(--consent-font, inherit);
    font-size: 0.9375rem;
    line-height: 1.375;
    overflow-wrap: anywhere;
  }
  svg {
    flex: none;
  }
  p {
    width: fit-content;
    margin: 0 0 0.375rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--consent-border, light-dark(#7a8089, #868c96));
    border-radius: 0.5rem;
    background: var(--consent-background, light-dark(#fff, #1c1e22));
    color: var(--consent-color, light-dark(#1c1e22, #f2f3f5));
  }
  p:empty {
    display: none;
  }
`;
