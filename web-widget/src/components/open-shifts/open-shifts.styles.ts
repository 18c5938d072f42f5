import { css } from "lit";

export const styles = css`
  .mine {
    background: var(--_good-soft);
  }

  .reasons {
    display: grid;
    gap: 0.375rem;
    margin-top: 0.375rem;
    font-size: 0.9375rem;
  }

  .reasons li {
    display: flex;
    gap: 0.5rem;
  }

  .taken {
    display: grid;
    gap: 0.75rem;
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }

  .taken .list {
    background: var(--_surface);
  }

  details > p {
    margin-bottom: 0.75rem;
  }
`;
