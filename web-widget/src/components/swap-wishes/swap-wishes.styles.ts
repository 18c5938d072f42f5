import { css } from "lit";

export const styles = css`
  :host {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  ol {
    padding-inline-start: 1.5rem;
    list-style: decimal;
  }

  .heading {
    color: var(--_text-soft);
    font-size: 0.9375rem;
    font-weight: 600;
  }
`;
