import { RosterNetEffect } from "./net-effect.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-net-effect": RosterNetEffect;
  }
}

if (!customElements.get("roster-net-effect")) {
  customElements.define("roster-net-effect", RosterNetEffect);
}
