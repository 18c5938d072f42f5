import { css } from "lit";

export const styles = css`
  /* Hundreds of picks do not push the button away. */
  .list {
    max-height: 24rem;
    overflow-y: auto;
  }

  .row {
    align-items: start;
  }
`;
