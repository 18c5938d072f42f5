import { css } from "lit";

export const styles = css`
  ul:focus {
    outline: none;
  }

  .row {
    flex-wrap: nowrap;
  }
`;
