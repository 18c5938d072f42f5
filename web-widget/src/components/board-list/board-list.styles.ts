import { css } from "lit";

export const styles = css`
  .list > li:has(button) {
    padding: 0;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    width: 100%;
    padding: 0.625rem 1rem;
    border: 0;
    border-radius: 0;
    background: transparent;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
  }

  .entry span:first-of-type {
    grid-row: 2;
    grid-column: 1;
  }

  .entry:focus-visible {
    outline-offset: -3px;
  }

  .open {
    background: var(--_warn-soft);
  }

  .sign {
    grid-row: 1 / span 2;
    grid-column: 2;
    align-self: center;
    font-weight: 700;
  }
`;
