import { RosterPeriodForm } from "./period-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-period-form": RosterPeriodForm;
  }
}

if (!customElements.get("roster-period-form")) {
  customElements.define("roster-period-form", RosterPeriodForm);
}
