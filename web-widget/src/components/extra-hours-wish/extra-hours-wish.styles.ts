import { css } from "lit";

export const styles = css`
  legend {
    margin-bottom: 0.25rem;
    font-weight: 600;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: 0 1rem;
    max-width: 44rem;
  }
`;
