import { RosterDemandComparison } from "./demand-comparison.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-demand-comparison": RosterDemandComparison;
  }
}

if (!customElements.get("roster-demand-comparison")) {
  customElements.define("roster-demand-comparison", RosterDemandComparison);
}
