import { css } from "lit";
import { chart } from "../../styles/chart.ts";

/** What pictures of a day in steps have in common. */
export const dayChartStyles = [
  chart,
  css`
    figure {
      grid-template-columns: 2rem minmax(0, 1fr);
      grid-template-rows: 13rem auto;
      margin: 0;
    }

    .side {
      margin-block: -0.6em;
    }

    .below {
      margin-inline: -1em;
    }

    ul {
      margin-top: 1rem;
    }
  `,
];
