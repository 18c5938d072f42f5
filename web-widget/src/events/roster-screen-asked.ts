import type { Screen } from "../roster/screens.ts";

/** One part of the widget leads to another; the surrounding `roster-app` goes there. An event of the widget's own parts. */
export type ScreenAskedEvent = CustomEvent<{
  readonly screen: Screen;
  readonly teamId: string;
  readonly periodId?: string;
}>;

declare global {
  interface GlobalEventHandlersEventMap {
    "roster-screen-asked": ScreenAskedEvent;
  }
}
