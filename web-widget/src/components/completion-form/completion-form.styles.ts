import { css } from "lit";

export const styles = css`
  /* Hundreds of open shifts do not push the button away. */
  .shifts {
    max-height: 20rem;
    overflow-y: auto;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
