import { RosterBaseRosterPins } from "./base-roster-pins.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster-pins": RosterBaseRosterPins;
  }
}

if (!customElements.get("roster-base-roster-pins")) {
  customElements.define("roster-base-roster-pins", RosterBaseRosterPins);
}
