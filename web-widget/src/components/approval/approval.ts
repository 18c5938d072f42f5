import { RosterApproval } from "./approval.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-approval": RosterApproval;
  }
}

if (!customElements.get("roster-approval")) {
  customElements.define("roster-approval", RosterApproval);
}
