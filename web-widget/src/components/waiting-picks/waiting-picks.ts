import { RosterWaitingPicks } from "./waiting-picks.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-waiting-picks": RosterWaitingPicks;
  }
}

if (!customElements.get("roster-waiting-picks")) {
  customElements.define("roster-waiting-picks", RosterWaitingPicks);
}
