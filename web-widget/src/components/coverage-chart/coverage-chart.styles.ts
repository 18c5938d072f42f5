import { css } from "lit";

export const styles = css`
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
`;
