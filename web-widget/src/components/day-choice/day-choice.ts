import { RosterDayChoice } from "./day-choice.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-day-choice": RosterDayChoice;
  }
}

if (!customElements.get("roster-day-choice")) {
  customElements.define("roster-day-choice", RosterDayChoice);
}
