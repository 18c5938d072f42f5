import { css } from "lit";

export const styles = css`
  .tight {
    gap: 0.5rem;
  }

  .waiting {
    border-inline-start: 4px solid var(--_accent);
  }

  .near {
    margin-bottom: 0.5rem;
    color: var(--_accent);
    font-weight: 650;
  }

  .with {
    display: block;
  }

  .figure {
    font-size: 1.25rem;
    font-weight: 650;
  }

  progress {
    width: 100%;
    height: 0.625rem;
    accent-color: var(--_accent);
  }
`;
