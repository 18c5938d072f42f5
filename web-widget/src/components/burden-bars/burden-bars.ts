import { RosterBurdenBars } from "./burden-bars.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-burden-bars": RosterBurdenBars;
  }
}

if (!customElements.get("roster-burden-bars")) {
  customElements.define("roster-burden-bars", RosterBurdenBars);
}
