import { RosterBaseRoster } from "./base-roster.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster": RosterBaseRoster;
  }
}

if (!customElements.get("roster-base-roster")) {
  customElements.define("roster-base-roster", RosterBaseRoster);
}
