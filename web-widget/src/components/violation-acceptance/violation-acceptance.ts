import { RosterViolationAcceptance } from "./violation-acceptance.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-violation-acceptance": RosterViolationAcceptance;
  }
}

if (!customElements.get("roster-violation-acceptance")) {
  customElements.define("roster-violation-acceptance", RosterViolationAcceptance);
}
