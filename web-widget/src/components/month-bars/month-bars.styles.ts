import { css } from "lit";

export const styles = css`
  :host {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  figure {
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: 11rem auto;
    margin: 0.5em 0 0;
  }

  .side {
    margin-block: -0.7em;
  }

  .below span {
    flex: 1;
    text-align: center;
  }

  .bar {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1;
  }

  .open {
    fill: url("#hatching");
    stroke-dasharray: 4 3;
  }

  .hatch {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.8;
    stroke-opacity: 0.6;
  }

  .line {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
  }
`;
