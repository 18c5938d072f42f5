import { css } from "lit";

export const styles = css`
  details {
    border-bottom: 1px solid var(--_line);
  }

  details[open] {
    padding-bottom: 0.75rem;
  }

  .own {
    display: block;
    font-weight: 400;
  }

  .proposal {
    margin-top: 0.75rem;
  }

  @media (max-width: 30rem) {
    .actions button {
      width: 100%;
    }
  }
`;
