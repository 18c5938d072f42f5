import { css } from "lit";

export const styles = css`
  .switch {
    display: inline-flex;
    gap: 0.25rem;
  }

  .switch button[aria-pressed="true"] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .dayhead {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
  }

  .entries {
    display: grid;
    gap: 0.375rem;
    margin-top: 0.5rem;
  }

  .entries li {
    display: grid;
    grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr);
    gap: 0 1rem;
  }

  .entries .what {
    color: var(--_text-soft);
    font-variant-numeric: tabular-nums;
  }

  .entries .me {
    font-weight: 650;
  }

  th[scope="row"] {
    position: sticky;
    inset-inline-start: 0;
    min-width: 8rem;
    max-width: 12rem;
    background: var(--_surface);
  }

  td {
    min-width: 5.25rem;
    font-size: 0.9375rem;
  }

  td .code {
    font-weight: 650;
  }

  td .times {
    display: block;
    color: var(--_text-soft);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
`;
