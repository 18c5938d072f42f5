import { css } from "lit";

export const styles = css`
  svg {
    display: block;
    width: 100%;
    max-width: 36rem;
    height: 3.5rem;
    overflow: hidden;
  }

  text {
    fill: var(--_text-soft);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .day {
    fill: var(--_surface);
    stroke: var(--_line);
  }

  .unknown {
    fill: var(--_line);
    stroke: var(--_text-soft);
    stroke-dasharray: 2 3;
  }

  .window {
    fill: var(--_warn-soft);
    stroke: var(--_warn);
    stroke-width: 2;
  }

  .shift {
    fill: var(--_accent);
  }

  .bar {
    max-width: 36rem;
    padding: 0.375rem 0.75rem;
    border: 2px solid var(--_warn);
    border-radius: 0.25rem;
    background: var(--_warn-soft);
  }
`;
