import { RosterExchange } from "./exchange.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-exchange": RosterExchange;
  }
}

if (!customElements.get("roster-exchange")) {
  customElements.define("roster-exchange", RosterExchange);
}
