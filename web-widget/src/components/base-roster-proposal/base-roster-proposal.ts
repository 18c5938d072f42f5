import { RosterBaseRosterProposal } from "./base-roster-proposal.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster-proposal": RosterBaseRosterProposal;
  }
}

if (!customElements.get("roster-base-roster-proposal")) {
  customElements.define("roster-base-roster-proposal", RosterBaseRosterProposal);
}
