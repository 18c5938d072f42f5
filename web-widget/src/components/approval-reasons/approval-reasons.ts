import { RosterApprovalReasons } from "./approval-reasons.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-approval-reasons": RosterApprovalReasons;
  }
}

if (!customElements.get("roster-approval-reasons")) {
  customElements.define("roster-approval-reasons", RosterApprovalReasons);
}
