import { css } from "lit";

export const styles = css`
  li {
    padding-block: 0.75rem;
  }

  li + li {
    border-top: 1px solid var(--_line);
  }
`;
