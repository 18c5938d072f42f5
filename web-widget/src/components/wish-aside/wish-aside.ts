import { RosterWishAside } from "./wish-aside.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-wish-aside": RosterWishAside;
  }
}

if (!customElements.get("roster-wish-aside")) {
  customElements.define("roster-wish-aside", RosterWishAside);
}
