import { css } from "lit";

export const styles = css`
  figure {
    grid-template-rows: 11rem auto;
    margin-block-start: 0.5rem;
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
`;
