import { css } from "lit";

export const styles = css`
  section {
    margin-top: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_warn);
    border-radius: var(--_radius);
    background: var(--_warn-soft);
  }

  .soft {
    color: var(--_text);
  }
`;
