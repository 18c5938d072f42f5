import { css } from "lit";

export const styles = css`
  #result:focus {
    outline: none;
  }

  /* Stays in sight while the reader goes through what it means for each. */
  .take {
    position: sticky;
    bottom: 0;
    z-index: 1;
    padding-block: 0.75rem;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
`;
