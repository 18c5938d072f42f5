import { RosterTeamLeave } from "./team-leave.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-team-leave": RosterTeamLeave;
  }
}

if (!customElements.get("roster-team-leave")) {
  customElements.define("roster-team-leave", RosterTeamLeave);
}
