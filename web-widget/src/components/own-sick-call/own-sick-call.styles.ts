import { css } from "lit";

export const styles = css`
  .what {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .told {
    padding: 0.75rem 1rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_good-soft);
    color: var(--_good);
    font-weight: 600;
  }

  .told:focus {
    outline: none;
  }
`;
