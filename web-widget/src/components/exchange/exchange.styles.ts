import { css } from "lit";

export const styles = css`
  .told {
    padding: 0.75rem 1rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_good-soft);
    color: var(--_good);
    font-weight: 600;
  }

  #overtaken:focus,
  .told:focus {
    outline: none;
  }

  @media (max-width: 30rem) {
    .start {
      width: 100%;
    }
  }
`;
