import { css } from "lit";

export const styles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1rem 1.5rem;
  }

  .field {
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }

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

  .fault {
    color: var(--_bad);
    font-size: 0.9375rem;
    font-weight: 600;
  }
`;
