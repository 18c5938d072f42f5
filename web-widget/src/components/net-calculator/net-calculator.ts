import { RosterNetCalculator } from "./net-calculator.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-net-calculator": RosterNetCalculator;
  }
}

if (!customElements.get("roster-net-calculator")) {
  customElements.define("roster-net-calculator", RosterNetCalculator);
}
