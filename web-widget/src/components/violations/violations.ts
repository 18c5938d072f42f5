import { RosterViolations } from "./violations.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-violations": RosterViolations;
  }
}

if (!customElements.get("roster-violations")) {
  customElements.define("roster-violations", RosterViolations);
}
