import { RosterWeekChoice } from "./week-choice.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-week-choice": RosterWeekChoice;
  }
}

if (!customElements.get("roster-week-choice")) {
  customElements.define("roster-week-choice", RosterWeekChoice);
}
