import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  .row {
    gap: 0.25rem 1rem;
  }

  .close {
    gap: 0.5rem;
  }
`;
