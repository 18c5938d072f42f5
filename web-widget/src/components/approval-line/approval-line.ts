import { RosterApprovalLine } from "./approval-line.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-approval-line": RosterApprovalLine;
  }
}

if (!customElements.get("roster-approval-line")) {
  customElements.define("roster-approval-line", RosterApprovalLine);
}
