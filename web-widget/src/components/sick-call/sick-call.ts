import { RosterSickCall } from "./sick-call.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-sick-call": RosterSickCall;
  }
}

if (!customElements.get("roster-sick-call")) {
  customElements.define("roster-sick-call", RosterSickCall);
}
