import { RosterApp } from "./app.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-app": RosterApp;
  }
}

if (!customElements.get("roster-app")) {
  customElements.define("roster-app", RosterApp);
}
