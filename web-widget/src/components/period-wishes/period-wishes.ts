import { RosterPeriodWishes } from "./period-wishes.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-period-wishes": RosterPeriodWishes;
  }
}

if (!customElements.get("roster-period-wishes")) {
  customElements.define("roster-period-wishes", RosterPeriodWishes);
}
