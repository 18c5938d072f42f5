import { RosterDayGrid } from "./day-grid.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-day-grid": RosterDayGrid;
  }
}

if (!customElements.get("roster-day-grid")) {
  customElements.define("roster-day-grid", RosterDayGrid);
}
