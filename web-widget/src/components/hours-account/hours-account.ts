import { RosterHoursAccount } from "./hours-account.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-hours-account": RosterHoursAccount;
  }
}

if (!customElements.get("roster-hours-account")) {
  customElements.define("roster-hours-account", RosterHoursAccount);
}
