import { RosterDemandCurves } from "./demand-curves.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-demand-curves": RosterDemandCurves;
  }
}

if (!customElements.get("roster-demand-curves")) {
  customElements.define("roster-demand-curves", RosterDemandCurves);
}
