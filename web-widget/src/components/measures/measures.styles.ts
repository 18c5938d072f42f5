import { css } from "lit";

export const styles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.75rem;
  }

  dt {
    font-weight: 600;
  }

  .figure {
    font-size: 1.375rem;
    font-weight: 650;
  }

  .figure.soft {
    font-size: 1rem;
    font-weight: 400;
  }

  svg {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin-block: 0.25rem 0.5rem;
    border: 1px solid var(--_line);
  }

  .whole {
    fill: var(--_surface);
  }

  .part {
    fill: var(--_accent);
  }
`;
