import { RosterBoardChange } from "./board-change.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-change": RosterBoardChange;
  }
}

if (!customElements.get("roster-board-change")) {
  customElements.define("roster-board-change", RosterBoardChange);
}
