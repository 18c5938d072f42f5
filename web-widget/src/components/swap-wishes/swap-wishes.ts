import { RosterSwapWishes } from "./swap-wishes.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-swap-wishes": RosterSwapWishes;
  }
}

if (!customElements.get("roster-swap-wishes")) {
  customElements.define("roster-swap-wishes", RosterSwapWishes);
}
