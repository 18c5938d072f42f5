import { RosterPeriodSteps } from "./period-steps.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-period-steps": RosterPeriodSteps;
  }
}

if (!customElements.get("roster-period-steps")) {
  customElements.define("roster-period-steps", RosterPeriodSteps);
}
