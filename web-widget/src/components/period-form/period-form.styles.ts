import { css } from "lit";

export const styles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1rem 1.5rem;
  }

  .field {
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }

  .fault {
    color: var(--_bad);
    font-size: 0.9375rem;
    font-weight: 600;
  }
`;
