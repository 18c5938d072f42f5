import { css } from "lit";

export const styles = css`
  h5 {
    margin: 0.25rem 0 0;
    font-size: 0.9375rem;
  }

  summary > * {
    margin-inline-end: 0.5rem;
  }

  .body {
    padding-bottom: 0.75rem;
  }

  li + li {
    margin-top: 0.375rem;
  }
`;
