import { RosterOwnSickCallForm } from "./own-sick-call-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-own-sick-call-form": RosterOwnSickCallForm;
  }
}

if (!customElements.get("roster-own-sick-call-form")) {
  customElements.define("roster-own-sick-call-form", RosterOwnSickCallForm);
}
