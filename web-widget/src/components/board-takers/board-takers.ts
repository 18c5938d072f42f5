import { RosterBoardTakers } from "./board-takers.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-takers": RosterBoardTakers;
  }
}

if (!customElements.get("roster-board-takers")) {
  customElements.define("roster-board-takers", RosterBoardTakers);
}
