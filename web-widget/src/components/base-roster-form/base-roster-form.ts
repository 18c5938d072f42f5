import { RosterBaseRosterForm } from "./base-roster-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-base-roster-form": RosterBaseRosterForm;
  }
}

if (!customElements.get("roster-base-roster-form")) {
  customElements.define("roster-base-roster-form", RosterBaseRosterForm);
}
