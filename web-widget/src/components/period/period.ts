import { RosterPeriodPhases } from "./period.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-period": RosterPeriodPhases;
  }
}

if (!customElements.get("roster-period")) {
  customElements.define("roster-period", RosterPeriodPhases);
}
