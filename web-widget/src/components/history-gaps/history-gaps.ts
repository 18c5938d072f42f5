import { RosterHistoryGaps } from "./history-gaps.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-history-gaps": RosterHistoryGaps;
  }
}

if (!customElements.get("roster-history-gaps")) {
  customElements.define("roster-history-gaps", RosterHistoryGaps);
}
