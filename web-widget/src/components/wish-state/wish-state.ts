import { RosterWishState } from "./wish-state.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-wish-state": RosterWishState;
  }
}

if (!customElements.get("roster-wish-state")) {
  customElements.define("roster-wish-state", RosterWishState);
}
