import { css } from "lit";

export const styles = css`
  .figure {
    font-size: 1.25rem;
    font-weight: 650;
    line-height: 1.3;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0 2rem;
  }

  dl > div {
    display: flex;
    gap: 1rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.375rem 0;
    border-bottom: 1px solid var(--_line);
  }

  dd {
    font-weight: 600;
    text-align: end;
  }
`;
