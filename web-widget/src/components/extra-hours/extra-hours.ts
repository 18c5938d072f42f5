import { RosterExtraHours } from "./extra-hours.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-extra-hours": RosterExtraHours;
  }
}

if (!customElements.get("roster-extra-hours")) {
  customElements.define("roster-extra-hours", RosterExtraHours);
}
