import { css } from "lit";

export const styles = css`
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
