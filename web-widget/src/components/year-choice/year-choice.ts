import { RosterYearChoice } from "./year-choice.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-year-choice": RosterYearChoice;
  }
}

if (!customElements.get("roster-year-choice")) {
  customElements.define("roster-year-choice", RosterYearChoice);
}
