import { css } from "lit";

export const styles = css`
  figure {
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: 11rem auto;
    margin: 0.5em 0 0;
  }

  .side {
    margin-block: -0.7em;
  }

  .below span {
    flex: 1;
    text-align: center;
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
