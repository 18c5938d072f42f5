import { css } from "lit";

export const styles = css`
  li {
    margin-top: 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
`;
