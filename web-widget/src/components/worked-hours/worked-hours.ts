import { RosterWorkedHours } from "./worked-hours.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-worked-hours": RosterWorkedHours;
  }
}

if (!customElements.get("roster-worked-hours")) {
  customElements.define("roster-worked-hours", RosterWorkedHours);
}
