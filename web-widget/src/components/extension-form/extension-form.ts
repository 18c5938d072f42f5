import { RosterExtensionForm } from "./extension-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-extension-form": RosterExtensionForm;
  }
}

if (!customElements.get("roster-extension-form")) {
  customElements.define("roster-extension-form", RosterExtensionForm);
}
