/** The member picked an open shift, and the server has stored it. */
export type RosterShiftPickedEvent = CustomEvent<{
  readonly teamId: string;
  readonly periodId: string;
  readonly shiftId: string;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-shift-picked": RosterShiftPickedEvent;
  }
}
