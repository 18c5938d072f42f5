import { RosterWindowStrip } from "./window-strip.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-window-strip": RosterWindowStrip;
  }
}

if (!customElements.get("roster-window-strip")) {
  customElements.define("roster-window-strip", RosterWindowStrip);
}
