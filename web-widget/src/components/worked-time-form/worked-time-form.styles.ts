import { css } from "lit";

export const styles = css`
  legend {
    font-weight: 600;
  }
`;
