import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  .fault:empty {
    display: none;
  }
`;
