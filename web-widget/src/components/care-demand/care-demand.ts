import { RosterCareDemand } from "./care-demand.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-care-demand": RosterCareDemand;
  }
}

if (!customElements.get("roster-care-demand")) {
  customElements.define("roster-care-demand", RosterCareDemand);
}
