import { RosterLeave } from "./leave.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave": RosterLeave;
  }
}

if (!customElements.get("roster-leave")) {
  customElements.define("roster-leave", RosterLeave);
}
