import { RosterBoardGrid } from "./board-grid.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-grid": RosterBoardGrid;
  }
}

if (!customElements.get("roster-board-grid")) {
  customElements.define("roster-board-grid", RosterBoardGrid);
}
