import { css } from "lit";

/** Buttons that choose which part of a screen is shown. */
export const parts = css`
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .parts button {
    border-color: var(--_line);
    color: var(--_text);
    font-weight: 500;
  }

  .parts button[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }
`;
