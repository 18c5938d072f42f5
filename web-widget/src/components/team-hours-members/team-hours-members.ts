import { RosterTeamHoursMembers } from "./team-hours-members.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-team-hours-members": RosterTeamHoursMembers;
  }
}

if (!customElements.get("roster-team-hours-members")) {
  customElements.define("roster-team-hours-members", RosterTeamHoursMembers);
}
