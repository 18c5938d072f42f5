import { RosterChangeEffectsOnMe } from "./change-effects.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-change-effects": RosterChangeEffectsOnMe;
  }
}

if (!customElements.get("roster-change-effects")) {
  customElements.define("roster-change-effects", RosterChangeEffectsOnMe);
}
