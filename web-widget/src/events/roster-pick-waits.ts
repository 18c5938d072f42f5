import type { WaitingPick } from "../api/waiting-picks.ts";

/** A pick could not be sent; the surrounding `roster-app` sends it when it can. An event of the widget's own parts. */
export type RosterPickWaitsEvent = CustomEvent<WaitingPick>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-pick-waits": RosterPickWaitsEvent;
  }
}
