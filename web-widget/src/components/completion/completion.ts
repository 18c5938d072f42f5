import { RosterCompletion } from "./completion.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion": RosterCompletion;
  }
}

if (!customElements.get("roster-completion")) {
  customElements.define("roster-completion", RosterCompletion);
}
