import { RosterLeaveRequest } from "./leave-request.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-request": RosterLeaveRequest;
  }
}

if (!customElements.get("roster-leave-request")) {
  customElements.define("roster-leave-request", RosterLeaveRequest);
}
