import { css } from "lit";

export const styles = css`
  td,
  thead th:not(:first-child) {
    text-align: end;
    white-space: nowrap;
  }

  tbody th {
    font-weight: 400;
  }
`;
