import { RosterMyHours } from "./my-hours.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-my-hours": RosterMyHours;
  }
}

if (!customElements.get("roster-my-hours")) {
  customElements.define("roster-my-hours", RosterMyHours);
}
