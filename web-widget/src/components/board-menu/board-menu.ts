import { RosterBoardMenu } from "./board-menu.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-menu": RosterBoardMenu;
  }
}

if (!customElements.get("roster-board-menu")) {
  customElements.define("roster-board-menu", RosterBoardMenu);
}
