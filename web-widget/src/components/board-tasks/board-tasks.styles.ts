import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  .parts button {
    padding: 0.25rem 0.75rem;
    font-size: 0.9375rem;
  }

  .list > li {
    padding: 0;
  }

  .task {
    display: grid;
    gap: 0.125rem;
    justify-items: start;
    width: 100%;
    padding: 0.75rem 1rem;
    border: 0;
    border-radius: 0;
    background: transparent;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
  }

  .task:focus-visible {
    outline-offset: -3px;
  }

  .title {
    font-weight: 600;
  }
`;
