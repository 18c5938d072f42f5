import { RosterRules } from "./rules.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-rules": RosterRules;
  }
}

if (!customElements.get("roster-rules")) {
  customElements.define("roster-rules", RosterRules);
}
