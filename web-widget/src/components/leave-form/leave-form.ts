import { RosterLeaveForm } from "./leave-form.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-form": RosterLeaveForm;
  }
}

if (!customElements.get("roster-leave-form")) {
  customElements.define("roster-leave-form", RosterLeaveForm);
}
