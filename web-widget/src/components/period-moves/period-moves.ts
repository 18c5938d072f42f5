import { RosterPeriodMoves } from "./period-moves.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-period-moves": RosterPeriodMoves;
  }
}

if (!customElements.get("roster-period-moves")) {
  customElements.define("roster-period-moves", RosterPeriodMoves);
}
