import { RosterLeaveEffect } from "./leave-effect.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-effect": RosterLeaveEffect;
  }
}

if (!customElements.get("roster-leave-effect")) {
  customElements.define("roster-leave-effect", RosterLeaveEffect);
}
