import { RosterApprovalRoster } from "./approval-roster.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-approval-roster": RosterApprovalRoster;
  }
}

if (!customElements.get("roster-approval-roster")) {
  customElements.define("roster-approval-roster", RosterApprovalRoster);
}
