import "./roster-announced.ts";
import "./roster-base-roster-accepted.ts";
import "./roster-period-changed.ts";
import "./roster-pick-waits.ts";
import "./roster-screen-asked.ts";
import "./roster-shift-picked.ts";
import "./roster-shift-withdrawn.ts";
import "./roster-warning-accepted.ts";
import "./roster-worked-time-recorded.ts";

type EventMap = GlobalEventHandlersEventMap;
type RosterEventName = Extract<keyof EventMap, `roster-${string}`>;
type DetailOf<N extends RosterEventName> = EventMap[N] extends CustomEvent<infer D> ? D : never;

/** Sends one of the widget's typed events so that the host page hears it. */
export function emit<N extends RosterEventName>(
  from: EventTarget,
  name: N,
  detail: DetailOf<N>,
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
