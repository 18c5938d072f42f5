import { css } from "lit";

/** What charts have in common: an axis beside the picture, one below it, a grid, and a legend of samples. */
export const chart = css`
  figure {
    display: grid;
    gap: 0.25rem 0.5rem;
  }

  .side,
  .below {
    display: flex;
    justify-content: space-between;
    color: var(--_text-soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .side {
    flex-direction: column;
    align-items: end;
  }

  .below {
    grid-column: 2;
  }

  svg {
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    font-size: 0.9375rem;
  }

  li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  li svg {
    flex: none;
    width: 1.75rem;
    height: 0.875rem;
  }
`;
