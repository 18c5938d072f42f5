import { RosterCompletionPins } from "./completion-pins.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-pins": RosterCompletionPins;
  }
}

if (!customElements.get("roster-completion-pins")) {
  customElements.define("roster-completion-pins", RosterCompletionPins);
}
