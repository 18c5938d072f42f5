import { RosterLeaveToGrant } from "./leave-to-grant.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-to-grant": RosterLeaveToGrant;
  }
}

if (!customElements.get("roster-leave-to-grant")) {
  customElements.define("roster-leave-to-grant", RosterLeaveToGrant);
}
