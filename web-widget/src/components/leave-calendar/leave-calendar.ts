import { RosterLeaveCalendar } from "./leave-calendar.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-leave-calendar": RosterLeaveCalendar;
  }
}

if (!customElements.get("roster-leave-calendar")) {
  customElements.define("roster-leave-calendar", RosterLeaveCalendar);
}
