import { css } from "lit";

export const styles = css`
  progress {
    display: block;
    width: 100%;
    height: 0.75rem;
    accent-color: var(--_accent);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }

  .facts div {
    display: flex;
    gap: 0.5rem;
  }

  .facts dt {
    color: var(--_text-soft);
  }

  .facts dd {
    font-weight: 600;
  }
`;
