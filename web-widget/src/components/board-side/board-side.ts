import { RosterBoardSide } from "./board-side.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-side": RosterBoardSide;
  }
}

if (!customElements.get("roster-board-side")) {
  customElements.define("roster-board-side", RosterBoardSide);
}
