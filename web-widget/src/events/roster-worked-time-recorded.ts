import type { Shift } from "@samenrooster/contract";

/** The member said what was really worked on a shift, and the server has stored it. */
export type RosterWorkedTimeRecordedEvent = CustomEvent<{
  readonly teamId: string;
  readonly shift: Shift;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-worked-time-recorded": RosterWorkedTimeRecordedEvent;
  }
}
