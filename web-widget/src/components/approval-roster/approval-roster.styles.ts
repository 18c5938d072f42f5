import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  progress {
    width: min(12rem, 100%);
    height: 0.75rem;
    accent-color: var(--_good);
  }

  /* Stays in sight while lines are ticked further down. */
  .bulk {
    position: sticky;
    bottom: 0.75rem;
    z-index: 1;
    justify-self: start;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
