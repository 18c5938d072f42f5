import { RosterHoursEntries } from "./hours-entries.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-hours-entries": RosterHoursEntries;
  }
}

if (!customElements.get("roster-hours-entries")) {
  customElements.define("roster-hours-entries", RosterHoursEntries);
}
