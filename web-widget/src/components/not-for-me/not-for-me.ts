import { RosterNotForMe } from "./not-for-me.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-not-for-me": RosterNotForMe;
  }
}

if (!customElements.get("roster-not-for-me")) {
  customElements.define("roster-not-for-me", RosterNotForMe);
}
