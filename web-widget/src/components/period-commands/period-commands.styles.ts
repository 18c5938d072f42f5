import { css } from "lit";

export const styles = css`
  .command {
    display: grid;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }

  @media (min-width: 40rem) {
    .command {
      grid-template-columns: 16rem minmax(0, 1fr);
    }
  }
`;
