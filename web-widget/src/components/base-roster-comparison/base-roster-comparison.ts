import { RosterBaseRosterComparison } from "./base-roster-comparison.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster-comparison": RosterBaseRosterComparison;
  }
}

if (!customElements.get("roster-base-roster-comparison")) {
  customElements.define("roster-base-roster-comparison", RosterBaseRosterComparison);
}
