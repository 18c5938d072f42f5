import { RosterSwapStart } from "./swap-start.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-swap-start": RosterSwapStart;
  }
}

if (!customElements.get("roster-swap-start")) {
  customElements.define("roster-swap-start", RosterSwapStart);
}
