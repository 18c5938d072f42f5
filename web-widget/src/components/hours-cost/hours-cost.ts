import { RosterHoursCost } from "./hours-cost.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-hours-cost": RosterHoursCost;
  }
}

if (!customElements.get("roster-hours-cost")) {
  customElements.define("roster-hours-cost", RosterHoursCost);
}
