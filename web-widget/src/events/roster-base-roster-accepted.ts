/** The team lead took a proposal as the team's base roster, and the server has stored it. */
export type RosterBaseRosterAcceptedEvent = CustomEvent<{
  readonly teamId: string;
  readonly anchorDate: string;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-base-roster-accepted": RosterBaseRosterAcceptedEvent;
  }
}
