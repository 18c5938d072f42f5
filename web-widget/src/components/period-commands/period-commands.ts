import { RosterPeriodCommands } from "./period-commands.component.ts";

declare global {
  interface HTMLElementTagNameMap {
    "roster-period-commands": RosterPeriodCommands;
  }
}

if (!customElements.get("roster-period-commands")) {
  customElements.define("roster-period-commands", RosterPeriodCommands);
}
