import { RosterPeriodRemarks } from "./period-remarks.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-period-remarks": RosterPeriodRemarks;
  }
}

if (!customElements.get("roster-period-remarks")) {
  customElements.define("roster-period-remarks", RosterPeriodRemarks);
}
