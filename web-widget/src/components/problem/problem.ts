import { RosterProblemMessage } from "./problem.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-problem": RosterProblemMessage;
  }
}

if (!customElements.get("roster-problem")) {
  customElements.define("roster-problem", RosterProblemMessage);
}
