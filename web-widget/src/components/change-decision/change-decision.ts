import { RosterChangeDecision } from "./change-decision.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-change-decision": RosterChangeDecision;
  }
}

if (!customElements.get("roster-change-decision")) {
  customElements.define("roster-change-decision", RosterChangeDecision);
}
