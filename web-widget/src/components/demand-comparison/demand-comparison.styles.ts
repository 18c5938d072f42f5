import { css } from "lit";

export const styles = css`
  h4 {
    font-size: 1.0625rem;
  }

  th[scope="row"] {
    hyphens: auto;
  }

  td span {
    white-space: nowrap;
  }

  .tag {
    text-align: start;
  }

  .row label {
    min-width: 0;
  }

  @media (max-width: 30rem) {
    th,
    td {
      padding-inline: 0.375rem;
      font-size: 0.9375rem;
    }
  }
`;
