import { RosterLight } from "./light.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-light": RosterLight;
  }
}

if (!customElements.get("roster-light")) {
  customElements.define("roster-light", RosterLight);
}
