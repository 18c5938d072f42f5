import { RosterCompletionForm } from "./completion-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-completion-form": RosterCompletionForm;
  }
}

if (!customElements.get("roster-completion-form")) {
  customElements.define("roster-completion-form", RosterCompletionForm);
}
