import { RosterChangeSides } from "./change-sides.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-change-sides": RosterChangeSides;
  }
}

if (!customElements.get("roster-change-sides")) {
  customElements.define("roster-change-sides", RosterChangeSides);
}
