import { RosterHeader } from "./header.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-header": RosterHeader;
  }
}

if (!customElements.get("roster-header")) {
  customElements.define("roster-header", RosterHeader);
}
