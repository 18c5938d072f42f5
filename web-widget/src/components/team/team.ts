import { RosterTeam } from "./team.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-team": RosterTeam;
  }
}

if (!customElements.get("roster-team")) {
  customElements.define("roster-team", RosterTeam);
}
