import { css } from "lit";

export const styles = css`
  :host {
    padding-top: 0.5rem;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.25rem 0;
    border-bottom: 1px solid var(--_line);
  }

  dd {
    margin-inline-start: auto;
    font-weight: 600;
    text-align: end;
  }
`;
