import { RosterPickWarning } from "./pick-warning.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-pick-warning": RosterPickWarning;
  }
}

if (!customElements.get("roster-pick-warning")) {
  customElements.define("roster-pick-warning", RosterPickWarning);
}
