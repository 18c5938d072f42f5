import { RosterSwapFor } from "./swap-for.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-swap-for": RosterSwapFor;
  }
}

if (!customElements.get("roster-swap-for")) {
  customElements.define("roster-swap-for", RosterSwapFor);
}
