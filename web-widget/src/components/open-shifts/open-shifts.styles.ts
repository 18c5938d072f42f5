import { css } from "lit";

export const styles = css`
  .mine {
    background: var(--_good-soft);
  }
`;
