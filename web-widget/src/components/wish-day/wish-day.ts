import { RosterWishDay } from "./wish-day.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-wish-day": RosterWishDay;
  }
}

if (!customElements.get("roster-wish-day")) {
  customElements.define("roster-wish-day", RosterWishDay);
}
