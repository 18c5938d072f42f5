import { RosterLateConsent } from "./late-consent.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-late-consent": RosterLateConsent;
  }
}

if (!customElements.get("roster-late-consent")) {
  customElements.define("roster-late-consent", RosterLateConsent);
}
