import { RosterCoverageChart } from "./coverage-chart.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-coverage-chart": RosterCoverageChart;
  }
}

if (!customElements.get("roster-coverage-chart")) {
  customElements.define("roster-coverage-chart", RosterCoverageChart);
}
