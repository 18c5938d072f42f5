import { RosterWishVersions } from "./wish-versions.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-wish-versions": RosterWishVersions;
  }
}

if (!customElements.get("roster-wish-versions")) {
  customElements.define("roster-wish-versions", RosterWishVersions);
}
