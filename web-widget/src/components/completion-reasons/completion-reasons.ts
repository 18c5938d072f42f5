import { RosterCompletionReasons } from "./completion-reasons.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-reasons": RosterCompletionReasons;
  }
}

if (!customElements.get("roster-completion-reasons")) {
  customElements.define("roster-completion-reasons", RosterCompletionReasons);
}
