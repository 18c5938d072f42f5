import { RosterCompletionProposal } from "./completion-proposal.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-proposal": RosterCompletionProposal;
  }
}

if (!customElements.get("roster-completion-proposal")) {
  customElements.define("roster-completion-proposal", RosterCompletionProposal);
}
