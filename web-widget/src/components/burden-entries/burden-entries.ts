import { RosterBurdenEntries } from "./burden-entries.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-burden-entries": RosterBurdenEntries;
  }
}

if (!customElements.get("roster-burden-entries")) {
  customElements.define("roster-burden-entries", RosterBurdenEntries);
}
