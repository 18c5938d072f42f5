import { css } from "lit";

export const styles = css`
  .note {
    display: grid;
    gap: 0.25rem;
  }
`;
