import { css } from "lit";

export const styles = css`
  table {
    width: 100%;
  }

  th,
  td {
    padding: 0.25rem 0.5rem 0.25rem 0;
    border: 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  .bar {
    width: 100%;
  }

  svg {
    display: block;
    width: 100%;
    height: 1.125rem;
  }

  rect {
    fill: var(--_accent);
  }

  .behind rect {
    fill: var(--_text-soft);
  }

  .people {
    text-align: end;
    font-weight: 600;
  }
`;
