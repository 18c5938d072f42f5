import { RosterBoardRefusal } from "./board-refusal.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-refusal": RosterBoardRefusal;
  }
}

if (!customElements.get("roster-board-refusal")) {
  customElements.define("roster-board-refusal", RosterBoardRefusal);
}
