import { RosterSeasonWish } from "./season-wish.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-season-wish": RosterSeasonWish;
  }
}

if (!customElements.get("roster-season-wish")) {
  customElements.define("roster-season-wish", RosterSeasonWish);
}
