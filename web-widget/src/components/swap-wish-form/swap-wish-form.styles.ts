import { css } from "lit";

export const styles = css`
  legend {
    margin-bottom: 0.25rem;
    font-weight: 650;
  }

  .choice .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: 0.5rem 1rem;
  }

  .choice .actions {
    margin-top: 0.5rem;
  }

  .fault:empty {
    display: none;
  }
`;
