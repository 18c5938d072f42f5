import { RosterDeputyForm } from "./deputy-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-deputy-form": RosterDeputyForm;
  }
}

if (!customElements.get("roster-deputy-form")) {
  customElements.define("roster-deputy-form", RosterDeputyForm);
}
