import { css } from "lit";

export const styles = css`
  .note:focus {
    outline: none;
  }
`;
