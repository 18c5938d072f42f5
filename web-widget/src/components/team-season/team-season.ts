import { RosterTeamSeason } from "./team-season.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-team-season": RosterTeamSeason;
  }
}

if (!customElements.get("roster-team-season")) {
  customElements.define("roster-team-season", RosterTeamSeason);
}
