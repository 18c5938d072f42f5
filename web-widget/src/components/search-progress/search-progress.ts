import { RosterSearchProgress } from "./search-progress.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-search-progress": RosterSearchProgress;
  }
}

if (!customElements.get("roster-search-progress")) {
  customElements.define("roster-search-progress", RosterSearchProgress);
}
