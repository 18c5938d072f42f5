import { RosterRuleReasons } from "./rule-reasons.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-rule-reasons": RosterRuleReasons;
  }
}

if (!customElements.get("roster-rule-reasons")) {
  customElements.define("roster-rule-reasons", RosterRuleReasons);
}
