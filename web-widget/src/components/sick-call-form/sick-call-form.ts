import { RosterSickCallForm } from "./sick-call-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-sick-call-form": RosterSickCallForm;
  }
}

if (!customElements.get("roster-sick-call-form")) {
  customElements.define("roster-sick-call-form", RosterSickCallForm);
}
