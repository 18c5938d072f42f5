import { css } from "lit";

export const styles = css`
  figure {
    grid-template-columns: 2rem minmax(0, 1fr);
    grid-template-rows: 11rem auto;
    margin: 0.5rem 0 0;
  }

  .side {
    margin-block: -0.6em;
  }

  .below {
    margin-inline: -1em;
  }

  .more {
    fill: var(--_warn);
    fill-opacity: 0.3;
  }

  .less {
    fill: var(--_good);
    fill-opacity: 0.3;
  }

  .now-line {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }

  .tried-line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  ul {
    margin-top: 1rem;
  }
`;
