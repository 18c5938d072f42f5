import { css } from "lit";

export const styles = css`
  .taken {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
`;
