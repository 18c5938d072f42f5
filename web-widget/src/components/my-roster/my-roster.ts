import { RosterMyRoster } from "./my-roster.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-my-roster": RosterMyRoster;
  }
}

if (!customElements.get("roster-my-roster")) {
  customElements.define("roster-my-roster", RosterMyRoster);
}
