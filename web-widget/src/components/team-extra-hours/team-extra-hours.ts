import { RosterTeamExtraHours } from "./team-extra-hours.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-team-extra-hours": RosterTeamExtraHours;
  }
}

if (!customElements.get("roster-team-extra-hours")) {
  customElements.define("roster-team-extra-hours", RosterTeamExtraHours);
}
