import { RosterCompletionSearches } from "./completion-searches.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-searches": RosterCompletionSearches;
  }
}

if (!customElements.get("roster-completion-searches")) {
  customElements.define("roster-completion-searches", RosterCompletionSearches);
}
