import { RosterTeamHoursOverview } from "./team-hours-overview.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-team-hours-overview": RosterTeamHoursOverview;
  }
}

if (!customElements.get("roster-team-hours-overview")) {
  customElements.define("roster-team-hours-overview", RosterTeamHoursOverview);
}
