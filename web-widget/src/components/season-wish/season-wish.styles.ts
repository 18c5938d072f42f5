import { css } from "lit";

export const styles = css`
  .months {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 1rem 2rem;
    padding-block-start: 1rem;
  }

  .month {
    display: grid;
    gap: 0.25rem;
  }

  .month legend {
    font-weight: 600;
  }

  .month:disabled {
    opacity: 0.6;
  }
`;
