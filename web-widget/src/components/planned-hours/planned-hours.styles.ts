import { css } from "lit";

export const styles = css`
  .hours {
    display: grid;
    gap: 0.5rem;
  }

  .figure {
    font-size: 1.25rem;
    font-weight: 650;
    line-height: 1.3;
  }

  progress {
    display: block;
    width: 100%;
    height: 0.625rem;
    border: 0;
    border-radius: 1rem;
    background: var(--_line);
    overflow: hidden;
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }
`;
