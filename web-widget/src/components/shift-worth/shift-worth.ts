import { RosterShiftWorth } from "./shift-worth.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-shift-worth": RosterShiftWorth;
  }
}

if (!customElements.get("roster-shift-worth")) {
  customElements.define("roster-shift-worth", RosterShiftWorth);
}
