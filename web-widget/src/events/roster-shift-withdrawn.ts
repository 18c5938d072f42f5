/** The member gave a picked shift back, and the server has stored it. */
export type RosterShiftWithdrawnEvent = CustomEvent<{
  readonly teamId: string;
  readonly periodId: string;
  readonly shiftId: string;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-shift-withdrawn": RosterShiftWithdrawnEvent;
  }
}
