/** The one module a host page loads: it registers `<roster-app>` and everything inside it. */
import "./components/app/app.ts";

export type { TokenProvider, TokenReason } from "./api/authorised-fetch.ts";
export type { RosterBaseRosterAcceptedEvent } from "./events/roster-base-roster-accepted.ts";
export type { RosterPeriodChangedEvent } from "./events/roster-period-changed.ts";
export type { RosterShiftPickedEvent } from "./events/roster-shift-picked.ts";
export type { RosterShiftWithdrawnEvent } from "./events/roster-shift-withdrawn.ts";
