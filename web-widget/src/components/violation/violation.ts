import { RosterViolation } from "./violation.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-violation": RosterViolation;
  }
}

if (!customElements.get("roster-violation")) {
  customElements.define("roster-violation", RosterViolation);
}
