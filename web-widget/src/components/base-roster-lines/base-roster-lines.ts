import { RosterBaseRosterLines } from "./base-roster-lines.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster-lines": RosterBaseRosterLines;
  }
}

if (!customElements.get("roster-base-roster-lines")) {
  customElements.define("roster-base-roster-lines", RosterBaseRosterLines);
}
