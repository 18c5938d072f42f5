import { RosterDemandBaseRoster } from "./demand-base-roster.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-demand-base-roster": RosterDemandBaseRoster;
  }
}

if (!customElements.get("roster-demand-base-roster")) {
  customElements.define("roster-demand-base-roster", RosterDemandBaseRoster);
}
