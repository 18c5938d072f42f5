import { RosterPlannedHours } from "./planned-hours.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-planned-hours": RosterPlannedHours;
  }
}

if (!customElements.get("roster-planned-hours")) {
  customElements.define("roster-planned-hours", RosterPlannedHours);
}
