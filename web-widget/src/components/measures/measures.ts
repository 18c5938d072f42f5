import { RosterMeasures } from "./measures.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-measures": RosterMeasures;
  }
}

if (!customElements.get("roster-measures")) {
  customElements.define("roster-measures", RosterMeasures);
}
