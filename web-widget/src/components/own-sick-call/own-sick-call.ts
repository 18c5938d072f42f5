import { RosterOwnSickCall } from "./own-sick-call.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-own-sick-call": RosterOwnSickCall;
  }
}

if (!customElements.get("roster-own-sick-call")) {
  customElements.define("roster-own-sick-call", RosterOwnSickCall);
}
