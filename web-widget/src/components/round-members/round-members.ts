import { RosterRoundMembers } from "./round-members.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-round-members": RosterRoundMembers;
  }
}

if (!customElements.get("roster-round-members")) {
  customElements.define("roster-round-members", RosterRoundMembers);
}
