import { RosterShiftLine } from "./shift-line.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-shift-line": RosterShiftLine;
  }
}

if (!customElements.get("roster-shift-line")) {
  customElements.define("roster-shift-line", RosterShiftLine);
}
