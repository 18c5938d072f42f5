import { RosterTeamHours } from "./team-hours.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-team-hours": RosterTeamHours;
  }
}

if (!customElements.get("roster-team-hours")) {
  customElements.define("roster-team-hours", RosterTeamHours);
}
