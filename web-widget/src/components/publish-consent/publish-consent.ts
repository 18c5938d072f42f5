import { RosterPublishConsent } from "./publish-consent.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-publish-consent": RosterPublishConsent;
  }
}

if (!customElements.get("roster-publish-consent")) {
  customElements.define("roster-publish-consent", RosterPublishConsent);
}
