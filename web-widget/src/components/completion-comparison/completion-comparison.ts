import { RosterCompletionComparison } from "./completion-comparison.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-comparison": RosterCompletionComparison;
  }
}

if (!customElements.get("roster-completion-comparison")) {
  customElements.define("roster-completion-comparison", RosterCompletionComparison);
}
