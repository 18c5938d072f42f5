import { css } from "lit";

export const styles = css`
  .months {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75rem;
    align-items: center;
    text-align: center;
  }

  .months button {
    min-width: 2.75rem;
    padding-inline: 0.5rem;
  }

  .looked {
    min-height: 1.5rem;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
`;
