import { RosterSwapAsk } from "./swap-ask.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-swap-ask": RosterSwapAsk;
  }
}

if (!customElements.get("roster-swap-ask")) {
  customElements.define("roster-swap-ask", RosterSwapAsk);
}
