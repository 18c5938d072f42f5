import { RosterShiftTaken } from "./shift-taken.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-shift-taken": RosterShiftTaken;
  }
}

if (!customElements.get("roster-shift-taken")) {
  customElements.define("roster-shift-taken", RosterShiftTaken);
}
