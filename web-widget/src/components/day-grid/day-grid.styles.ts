import { css } from "lit";

export const styles = css`
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0.1875rem;
  }

  th,
  td {
    padding: 0;
    border: 0;
    text-align: center;
  }

  thead th {
    color: var(--_text-soft);
    font-size: 0.875rem;
    font-weight: 500;
  }

  .week {
    padding-block: 0.5rem 0.125rem;
    font-size: 0.875rem;
    text-align: start;
  }

  .week .soft {
    font-weight: 400;
  }

  button {
    display: grid;
    grid-template-rows: auto 1.125rem 1rem;
    justify-items: center;
    align-content: center;
    width: 100%;
    min-height: 4rem;
    padding: 0.25rem 0;
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 400;
    line-height: 1.15;
    /* What a screen fixes below the grid is not to hide the day that has the focus. */
    scroll-margin-block: 1rem var(--below-grid, 1rem);
  }

  .date {
    font-size: 1rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .sign {
    font-size: 0.875rem;
    line-height: 1.125rem;
  }

  .word {
    max-width: 100%;
    overflow: hidden;
    font-size: 0.75rem;
    line-height: 1rem;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }

  [aria-current="date"] .date {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }

  .accent {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .good {
    background: var(--_good-soft);
    color: var(--_good);
  }

  .warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }

  .bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }

  .soft.soft {
    color: var(--_text-soft);
  }

  button.soft {
    border-style: dashed;
  }

  [aria-selected="true"] button {
    border-color: currentColor;
    box-shadow: inset 0 0 0 2px currentColor;
  }

  @media (min-width: 48rem) {
    .word {
      font-size: 0.875rem;
    }
  }
`;
