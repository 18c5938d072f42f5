import { RosterBaseRosterProgress } from "./base-roster-progress.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster-progress": RosterBaseRosterProgress;
  }
}

if (!customElements.get("roster-base-roster-progress")) {
  customElements.define("roster-base-roster-progress", RosterBaseRosterProgress);
}
