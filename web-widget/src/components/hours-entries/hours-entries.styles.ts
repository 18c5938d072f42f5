import { css } from "lit";

export const styles = css`
  .row {
    flex-wrap: nowrap;
  }

  strong {
    white-space: nowrap;
  }
`;
