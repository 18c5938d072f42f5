import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  .list > li {
    padding-block: 0.25rem;
  }

  .day {
    display: block;
  }

  .fault:empty {
    display: none;
  }

  .bottom {
    justify-content: space-between;
  }

  @media (max-width: 30rem) {
    .bottom button {
      width: 100%;
    }
  }
`;
