import { css } from "lit";

export const styles = css`
  .weeks {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75rem;
    align-items: center;
    text-align: center;
  }

  button {
    min-width: 2.75rem;
  }

  @media (max-width: 40rem) {
    button {
      padding-inline: 0.5rem;
    }

    .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
