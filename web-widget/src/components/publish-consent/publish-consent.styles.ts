import { css } from "lit";

export const styles = css`
  .notice {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 1.5rem;
  }

  .person {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
  }

  .everyone {
    border-bottom: 1px solid var(--_line);
    font-weight: 600;
  }
`;
