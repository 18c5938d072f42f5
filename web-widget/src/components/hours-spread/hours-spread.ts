import { RosterHoursSpread } from "./hours-spread.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-hours-spread": RosterHoursSpread;
  }
}

if (!customElements.get("roster-hours-spread")) {
  customElements.define("roster-hours-spread", RosterHoursSpread);
}
