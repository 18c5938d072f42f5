import { css } from "lit";

export const styles = css`
  h4,
  h5 {
    margin: 0;
    font-size: 1.0625rem;
  }

  h4:focus {
    outline: none;
  }

  caption {
    padding: 0.75rem 0.75rem 0.25rem;
    font-weight: 700;
    text-align: start;
  }

  thead th,
  td {
    text-align: end;
    white-space: nowrap;
  }

  tbody th {
    min-width: 7rem;
    font-weight: 400;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .netPay > *,
  .total > * {
    font-weight: 700;
  }

  @media (max-width: 30rem) {
    th,
    td {
      padding-inline: 0.375rem;
      font-size: 0.875rem;
    }
  }

  .steps > li {
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_accent);
  }

  .falls {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .falls > li + li {
    margin-top: 0.5rem;
  }
`;
