import { RosterToday } from "./today.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-today": RosterToday;
  }
}

if (!customElements.get("roster-today")) {
  customElements.define("roster-today", RosterToday);
}
