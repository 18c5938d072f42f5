import { css } from "lit";

export const styles = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }

  a {
    color: var(--_accent);
  }

  h3:focus {
    outline: none;
  }

  @media (min-width: 64rem) {
    .board {
      grid-template-columns: minmax(0, 1fr) 22rem;
      align-items: start;
    }
  }
`;
