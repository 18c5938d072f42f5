import { RosterSendBack } from "./send-back.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-send-back": RosterSendBack;
  }
}

if (!customElements.get("roster-send-back")) {
  customElements.define("roster-send-back", RosterSendBack);
}
