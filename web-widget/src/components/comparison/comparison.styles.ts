import { css } from "lit";

export const styles = css`
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  caption {
    padding-block: 0.5rem;
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    padding: 0.5rem 0.25rem;
    border-top: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  th {
    font-size: 0.9375rem;
  }

  /* Long words in a narrow column: wider than a third, and broken only where nothing else helps. */
  th:first-child {
    width: 38%;
  }

  table:not(:has(th[scope="row"])) th:first-child {
    width: 50%;
  }

  th[scope="row"] {
    font-weight: 400;
  }

  td.better {
    font-weight: 650;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: end;
  }

  select {
    width: 100%;
    max-width: 100%;
  }
`;
