import { css } from "lit";

export const styles = css`
  .why {
    margin-bottom: 0.75rem;
  }

  .day > summary {
    font-weight: 500;
  }
`;
