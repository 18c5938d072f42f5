import { css } from "lit";

export const styles = css`
  #result:focus {
    outline: none;
  }

  #result:not(.card) {
    display: none;
  }
`;
