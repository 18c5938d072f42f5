import { RosterSickCalls } from "./sick-calls.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-sick-calls": RosterSickCalls;
  }
}

if (!customElements.get("roster-sick-calls")) {
  customElements.define("roster-sick-calls", RosterSickCalls);
}
