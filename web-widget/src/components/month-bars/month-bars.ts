import { RosterMonthBars } from "./month-bars.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-month-bars": RosterMonthBars;
  }
}

if (!customElements.get("roster-month-bars")) {
  customElements.define("roster-month-bars", RosterMonthBars);
}
