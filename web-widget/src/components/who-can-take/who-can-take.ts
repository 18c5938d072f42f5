import { RosterWhoCanTake } from "./who-can-take.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-who-can-take": RosterWhoCanTake;
  }
}

if (!customElements.get("roster-who-can-take")) {
  customElements.define("roster-who-can-take", RosterWhoCanTake);
}
