import { css } from "lit";

export const styles = css`
  h4 {
    font-size: 1.0625rem;
  }

  h4 .soft {
    font-weight: 400;
  }
`;
