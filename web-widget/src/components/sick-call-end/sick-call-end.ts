import { RosterSickCallEnd } from "./sick-call-end.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-sick-call-end": RosterSickCallEnd;
  }
}

if (!customElements.get("roster-sick-call-end")) {
  customElements.define("roster-sick-call-end", RosterSickCallEnd);
}
