import { RosterWorkedCorrections } from "./worked-corrections.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-worked-corrections": RosterWorkedCorrections;
  }
}

if (!customElements.get("roster-worked-corrections")) {
  customElements.define("roster-worked-corrections", RosterWorkedCorrections);
}
