import { RosterCoverageDay } from "./coverage-day.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-coverage-day": RosterCoverageDay;
  }
}

if (!customElements.get("roster-coverage-day")) {
  customElements.define("roster-coverage-day", RosterCoverageDay);
}
