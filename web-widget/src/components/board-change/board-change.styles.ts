import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  .people li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5rem;
    border-top: 1px solid var(--_line);
  }

  .who {
    display: grid;
    min-width: 0;
  }
`;
