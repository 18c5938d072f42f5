import { RosterBoard } from "./board.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board": RosterBoard;
  }
}

if (!customElements.get("roster-board")) {
  customElements.define("roster-board", RosterBoard);
}
