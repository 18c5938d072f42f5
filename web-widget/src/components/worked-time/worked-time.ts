import { RosterWorkedTime } from "./worked-time.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-worked-time": RosterWorkedTime;
  }
}

if (!customElements.get("roster-worked-time")) {
  customElements.define("roster-worked-time", RosterWorkedTime);
}
