import type { PeriodViolation } from "@samenrooster/contract";

/** The team lead accepted a warning with a reason, and the server has stored it. */
export type RosterWarningAcceptedEvent = CustomEvent<{
  readonly teamId: string;
  readonly periodId: string;
  readonly accepted: PeriodViolation;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-warning-accepted": RosterWarningAcceptedEvent;
  }
}
