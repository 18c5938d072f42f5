import { RosterToldPay } from "./told-pay.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-told-pay": RosterToldPay;
  }
}

if (!customElements.get("roster-told-pay")) {
  customElements.define("roster-told-pay", RosterToldPay);
}
