import { RosterWishes } from "./wishes.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-wishes": RosterWishes;
  }
}

if (!customElements.get("roster-wishes")) {
  customElements.define("roster-wishes", RosterWishes);
}
