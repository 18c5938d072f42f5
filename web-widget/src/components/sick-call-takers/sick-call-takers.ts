import { RosterSickCallTakers } from "./sick-call-takers.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-sick-call-takers": RosterSickCallTakers;
  }
}

if (!customElements.get("roster-sick-call-takers")) {
  customElements.define("roster-sick-call-takers", RosterSickCallTakers);
}
