import { css } from 'lit';

/** Looks of what only the preferences have. */
export const preferencesStyles = css`
  ::slotted(consent-category) {
    display: block;
  }
  small {
    font-weight: 400;
  }
  [part='dialog'] {
    display: flex;
    flex-direction: column;
  }
  [part='header'],
  [part='category-title'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  [part='header'],
  .categories,
  .footer {
    padding: calc(var(--_space) * 0.75) var(--_space);
  }
  .categories {
    flex: auto;
    min-height: 10rem;
    overflow: auto;
    border: solid var(--_line);
    border-width: 1px 0;
  }
  [part='category'] {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  label {
    flex: auto;
  }
  [part='switch'] {
    appearance: none;
    flex: none;
    width: 3rem;
    height: 1.75rem;
    padding: 2px;
    border: 2px solid var(--_border);
    border-radius: 1rem;
    cursor: pointer;
  }
  [part='switch']::before {
    content: '';
    display: block;
    width: 0;
    border: 0.625rem solid var(--_border);
    border-radius: 1rem;
  }
  :disabled {
    opacity: 0.5;
    cursor: default;
  }
  :checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [part='switch']:checked::before {
    margin-inline-start: auto;
    border-color: var(--_on);
  }
`;
