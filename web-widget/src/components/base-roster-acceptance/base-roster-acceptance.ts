import { RosterBaseRosterAcceptance } from "./base-roster-acceptance.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster-acceptance": RosterBaseRosterAcceptance;
  }
}

if (!customElements.get("roster-base-roster-acceptance")) {
  customElements.define("roster-base-roster-acceptance", RosterBaseRosterAcceptance);
}
