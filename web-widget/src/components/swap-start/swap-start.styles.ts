import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  @media (max-width: 30rem) {
    .parts {
      display: grid;
    }

    .parts button {
      text-align: start;
    }
  }
`;
