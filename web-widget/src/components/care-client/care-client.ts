import { RosterCareClient } from "./care-client.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-care-client": RosterCareClient;
  }
}

if (!customElements.get("roster-care-client")) {
  customElements.define("roster-care-client", RosterCareClient);
}
