import { RosterCompletionPerson } from "./completion-person.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-person": RosterCompletionPerson;
  }
}

if (!customElements.get("roster-completion-person")) {
  customElements.define("roster-completion-person", RosterCompletionPerson);
}
