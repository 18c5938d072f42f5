import { RosterBoardList } from "./board-list.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-list": RosterBoardList;
  }
}

if (!customElements.get("roster-board-list")) {
  customElements.define("roster-board-list", RosterBoardList);
}
