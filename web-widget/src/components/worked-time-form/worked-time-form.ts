import { RosterWorkedTimeForm } from "./worked-time-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-worked-time-form": RosterWorkedTimeForm;
  }
}

if (!customElements.get("roster-worked-time-form")) {
  customElements.define("roster-worked-time-form", RosterWorkedTimeForm);
}
