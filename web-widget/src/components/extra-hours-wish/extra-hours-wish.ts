import { RosterExtraHoursWish } from "./extra-hours-wish.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-extra-hours-wish": RosterExtraHoursWish;
  }
}

if (!customElements.get("roster-extra-hours-wish")) {
  customElements.define("roster-extra-hours-wish", RosterExtraHoursWish);
}
