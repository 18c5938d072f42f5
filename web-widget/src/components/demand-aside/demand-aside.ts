import { RosterDemandAside } from "./demand-aside.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-demand-aside": RosterDemandAside;
  }
}

if (!customElements.get("roster-demand-aside")) {
  customElements.define("roster-demand-aside", RosterDemandAside);
}
