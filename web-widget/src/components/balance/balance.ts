import { RosterBalance } from "./balance.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-balance": RosterBalance;
  }
}

if (!customElements.get("roster-balance")) {
  customElements.define("roster-balance", RosterBalance);
}
