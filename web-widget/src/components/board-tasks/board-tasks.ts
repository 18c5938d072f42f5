import { RosterBoardTasks } from "./board-tasks.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-board-tasks": RosterBoardTasks;
  }
}

if (!customElements.get("roster-board-tasks")) {
  customElements.define("roster-board-tasks", RosterBoardTasks);
}
