import { css } from "lit";

export const styles = css`
  h3:focus {
    outline: none;
  }

  .shift {
    font-weight: 600;
  }

  .effect {
    gap: 0.5rem;
    padding-block-start: 0.75rem;
    border-top: 1px solid var(--_line);
  }

  legend {
    font-weight: 600;
  }

  dl div {
    display: flex;
    gap: 0.25rem 1rem;
    justify-content: space-between;
  }

  dt {
    color: var(--_text-soft);
  }

  dd {
    white-space: nowrap;
  }
`;
