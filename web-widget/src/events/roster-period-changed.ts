import type { RosterPeriod } from "@samenrooster/contract";

/** The team lead created, moved, approved or published a roster period, and the server has stored it. */
export type RosterPeriodChangedEvent = CustomEvent<{
  readonly teamId: string;
  readonly period: RosterPeriod;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-period-changed": RosterPeriodChangedEvent;
  }
}
