import { css } from "lit";

export const styles = css`
  figure {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: 11rem auto;
    gap: 0.25rem 0.5rem;
    margin: 0.5em 0 0;
  }

  .hours,
  .months {
    display: flex;
    color: var(--_text-soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .hours {
    flex-direction: column;
    align-items: end;
    justify-content: space-between;
    margin-block: -0.7em;
  }

  .months {
    grid-column: 2;
  }

  .months span {
    flex: 1;
    text-align: center;
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

  .credited {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1;
  }

  .open {
    fill: url("#hatching");
    stroke-dasharray: 4 3;
  }

  .hatch {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.8;
    stroke-opacity: 0.6;
  }

  .contract {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
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

  th {
    hyphens: auto;
  }

  td,
  thead th:not(:first-child) {
    text-align: end;
  }

  @media (max-width: 30rem) {
    th,
    td {
      padding-inline: 0.375rem;
      font-size: 0.875rem;
    }
  }
`;
