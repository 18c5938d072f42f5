import { RosterHoursMonths } from "./hours-months.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-hours-months": RosterHoursMonths;
  }
}

if (!customElements.get("roster-hours-months")) {
  customElements.define("roster-hours-months", RosterHoursMonths);
}
