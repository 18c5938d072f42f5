import { css } from "lit";

export const styles = css`
  .member {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem 1.25rem;
  }

  .said {
    gap: 0.375rem;
    align-content: start;
  }

  .tag.plain {
    font-weight: 400;
  }

  progress {
    display: block;
    width: 100%;
    height: 0.625rem;
    accent-color: var(--_accent);
  }

  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }

  @media (min-width: 48rem) {
    .member {
      grid-template-columns: 15rem minmax(0, 1fr) 16rem;
    }
  }
`;
