import { css } from "lit";

export const styles = css`
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 0.75rem;
  }

  table {
    table-layout: fixed;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    border-collapse: separate;
    border-spacing: 0;
    background: var(--_surface);
  }

  caption {
    padding: 0 0 0.25rem;
    font-weight: 650;
    text-align: start;
  }

  .hours {
    display: block;
    color: var(--_text-soft);
    font-size: 0.9375rem;
    font-weight: 400;
  }

  th,
  td {
    padding: 0.3rem 0.125rem;
    font-size: 0.875rem;
    text-align: center;
    overflow-wrap: anywhere;
  }

  th {
    color: var(--_text-soft);
    font-weight: 400;
  }

  td.work {
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 650;
  }

  td.free {
    color: var(--_text-soft);
  }

  td:has(> button) {
    padding: 0;
  }

  /* A frame and a dot: pinned shows without its colour too. */
  td.pinned {
    position: relative;
    box-shadow: inset 0 0 0 2px currentcolor;
  }

  td.pinned::after {
    content: "";
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    width: 0.375rem;
    height: 0.375rem;
    border-radius: 50%;
    background: currentcolor;
    pointer-events: none;
  }

  button.cell {
    width: 100%;
    min-height: 2.25rem;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: inherit;
  }

  button.line {
    display: block;
    min-height: 2.25rem;
    padding: 0.25rem 0;
    font-size: 0.9375rem;
    font-weight: 400;
  }
`;
