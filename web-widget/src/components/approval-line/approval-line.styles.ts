import { css } from "lit";

export const styles = css`
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem 1.25rem;
  }

  .check {
    padding: 0 0 0.25rem;
  }

  .facts-and-reasons {
    gap: 0.5rem;
    align-content: start;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }

  .decisions {
    align-self: start;
  }

  @media (min-width: 56rem) {
    .line {
      grid-template-columns: 15rem minmax(0, 1fr) auto;
    }
  }
`;
