import { RosterBoardAction } from "./board-action.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-action": RosterBoardAction;
  }
}

if (!customElements.get("roster-board-action")) {
  customElements.define("roster-board-action", RosterBoardAction);
}
