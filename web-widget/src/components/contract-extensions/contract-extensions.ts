import { RosterContractExtensions } from "./contract-extensions.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-contract-extensions": RosterContractExtensions;
  }
}

if (!customElements.get("roster-contract-extensions")) {
  customElements.define("roster-contract-extensions", RosterContractExtensions);
}
