import { RosterSickCallShift } from "./sick-call-shift.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-sick-call-shift": RosterSickCallShift;
  }
}

if (!customElements.get("roster-sick-call-shift")) {
  customElements.define("roster-sick-call-shift", RosterSickCallShift);
}
