import { RosterDeputies } from "./deputies.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-deputies": RosterDeputies;
  }
}

if (!customElements.get("roster-deputies")) {
  customElements.define("roster-deputies", RosterDeputies);
}
