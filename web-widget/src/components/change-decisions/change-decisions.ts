import { RosterChangeDecisions } from "./change-decisions.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-change-decisions": RosterChangeDecisions;
  }
}

if (!customElements.get("roster-change-decisions")) {
  customElements.define("roster-change-decisions", RosterChangeDecisions);
}
