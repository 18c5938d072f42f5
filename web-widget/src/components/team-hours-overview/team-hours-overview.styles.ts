import { css } from "lit";

export const styles = css`
  .spreads {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 1.5rem 2.5rem;
  }

  .spreads > * {
    align-content: start;
  }

  td,
  thead th:not(:first-child) {
    text-align: end;
  }

  td {
    white-space: nowrap;
  }

  tbody th {
    min-width: 8rem;
    font-weight: 600;
  }
`;
