import { RosterDemandScenario } from "./demand-scenario.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-demand-scenario": RosterDemandScenario;
  }
}

if (!customElements.get("roster-demand-scenario")) {
  customElements.define("roster-demand-scenario", RosterDemandScenario);
}
