import { RosterLeaveDays } from "./leave-days.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-days": RosterLeaveDays;
  }
}

if (!customElements.get("roster-leave-days")) {
  customElements.define("roster-leave-days", RosterLeaveDays);
}
