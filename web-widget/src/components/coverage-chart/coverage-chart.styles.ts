import { css } from "lit";

export const styles = css`
  figure {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    grid-template-rows: 13rem auto;
    gap: 0.25rem 0.5rem;
    margin: 0;
  }

  .people,
  .hours {
    display: flex;
    justify-content: space-between;
    color: var(--_text-soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .people {
    flex-direction: column;
    align-items: end;
    margin-block: -0.6em;
  }

  .hours {
    grid-column: 2;
    margin-inline: -1em;
  }

  svg {
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .short {
    fill: var(--_bad);
    fill-opacity: 0.22;
  }

  .present {
    fill: var(--_accent);
    fill-opacity: 0.14;
    stroke: none;
  }

  .present-line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .need-line {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-top: 1rem;
    font-size: 0.9375rem;
  }

  li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  li svg {
    flex: none;
    width: 1.75rem;
    height: 0.875rem;
  }
`;
