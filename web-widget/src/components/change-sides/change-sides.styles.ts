import { css } from "lit";

export const styles = css`
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 0.75rem 1.5rem;
  }

  .sides > li {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
`;
