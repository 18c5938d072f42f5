/** A sentence for the live region of the surrounding `roster-app`; an event of the widget's own parts. */
export type RosterAnnouncedEvent = CustomEvent<{ readonly sentence: string }>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-announced": RosterAnnouncedEvent;
  }
}
