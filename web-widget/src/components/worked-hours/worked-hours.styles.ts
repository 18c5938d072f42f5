import { css } from "lit";

export const styles = css`
  .period {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }

  .period select {
    width: auto;
    max-width: 100%;
  }

  .counts {
    margin: 0;
    padding-left: 1.25rem;
    list-style: disc;
  }

  .shifts {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .shifts > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.75rem 0;
    border-top: 1px solid var(--_line);
  }

  .who {
    flex: 1 1 16rem;
    min-width: 0;
  }

  .whole {
    flex: 1 1 100%;
  }

  .later {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2.75rem;
  }

  .later input {
    width: 1.25rem;
    height: 1.25rem;
  }

  summary {
    min-height: 2.75rem;
    line-height: 2.75rem;
    cursor: pointer;
  }
`;
