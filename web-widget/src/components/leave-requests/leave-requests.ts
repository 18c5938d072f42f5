import { RosterLeaveRequests } from "./leave-requests.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-requests": RosterLeaveRequests;
  }
}

if (!customElements.get("roster-leave-requests")) {
  customElements.define("roster-leave-requests", RosterLeaveRequests);
}
