import { RosterOpenShifts } from "./open-shifts.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-open-shifts": RosterOpenShifts;
  }
}

if (!customElements.get("roster-open-shifts")) {
  customElements.define("roster-open-shifts", RosterOpenShifts);
}
