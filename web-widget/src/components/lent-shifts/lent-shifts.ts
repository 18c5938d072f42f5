import { RosterLentShifts } from "./lent-shifts.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-lent-shifts": RosterLentShifts;
  }
}

if (!customElements.get("roster-lent-shifts")) {
  customElements.define("roster-lent-shifts", RosterLentShifts);
}
