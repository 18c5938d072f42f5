import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  th {
    white-space: nowrap;
  }

  td.bad {
    color: var(--_bad);
    font-weight: 600;
  }
`;
