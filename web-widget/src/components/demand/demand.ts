import { RosterDemand } from "./demand.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-demand": RosterDemand;
  }
}

if (!customElements.get("roster-demand")) {
  customElements.define("roster-demand", RosterDemand);
}
