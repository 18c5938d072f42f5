import { css } from "lit";

export const styles = css`
  .days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 0.375rem;
  }

  .days button {
    display: grid;
    justify-items: center;
    padding: 0.375rem 0.125rem;
    border-color: var(--_line);
    color: var(--_text);
    font-weight: 400;
    line-height: 1.3;
  }

  .days button[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .days .date {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .days .mark {
    font-size: 0.875rem;
  }
`;
