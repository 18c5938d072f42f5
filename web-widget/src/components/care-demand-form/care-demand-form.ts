import { RosterCareDemandForm } from "./care-demand-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-care-demand-form": RosterCareDemandForm;
  }
}

if (!customElements.get("roster-care-demand-form")) {
  customElements.define("roster-care-demand-form", RosterCareDemandForm);
}
