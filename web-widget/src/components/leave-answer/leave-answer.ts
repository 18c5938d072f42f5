import { RosterLeaveAnswer } from "./leave-answer.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-answer": RosterLeaveAnswer;
  }
}

if (!customElements.get("roster-leave-answer")) {
  customElements.define("roster-leave-answer", RosterLeaveAnswer);
}
