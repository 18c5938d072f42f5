import { RosterPickWorth } from "./pick-worth.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-pick-worth": RosterPickWorth;
  }
}

if (!customElements.get("roster-pick-worth")) {
  customElements.define("roster-pick-worth", RosterPickWorth);
}
