import { RosterDemandCurve } from "./demand-curve.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-demand-curve": RosterDemandCurve;
  }
}

if (!customElements.get("roster-demand-curve")) {
  customElements.define("roster-demand-curve", RosterDemandCurve);
}
