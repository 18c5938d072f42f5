import { RosterCompletionProgress } from "./completion-progress.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-progress": RosterCompletionProgress;
  }
}

if (!customElements.get("roster-completion-progress")) {
  customElements.define("roster-completion-progress", RosterCompletionProgress);
}
