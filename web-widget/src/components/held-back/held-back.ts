import { RosterHeldBack } from "./held-back.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-held-back": RosterHeldBack;
  }
}

if (!customElements.get("roster-held-back")) {
  customElements.define("roster-held-back", RosterHeldBack);
}
