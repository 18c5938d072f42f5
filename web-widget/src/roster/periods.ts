import type { PeriodCommand, PeriodPhase, RosterPeriod } from "@samenrooster/contract";

/** The phases in the order of a period's life. */
export const PHASES: readonly PeriodPhase[] = [
  "DRAFT",
  "WISHING",
  "PICKING",
  "COMPLETING",
  "APPROVAL",
  "PUBLISHED",
  "CLOSED",
];

/** The phases in the order in which a reader wants to see them first. */
const ATTENTION: readonly PeriodPhase[] = [
  "PICKING",
  "APPROVAL",
  "COMPLETING",
  "WISHING",
  "PUBLISHED",
  "DRAFT",
  "CLOSED",
];

/** The period to show when nobody chose one: where something is going on, and of those the earliest not yet over. */
export function periodToShow(
  periods: readonly RosterPeriod[],
  today: string,
): RosterPeriod | undefined {
  const rank = (period: RosterPeriod): number =>
    ATTENTION.indexOf(period.phase) + (period.until <= today ? ATTENTION.length : 0);
  return [...periods].sort(
    (one, other) => rank(one) - rank(other) || one.from.localeCompare(other.from),
  )[0];
}

/** Commands that lead a period on, the furthest first; the others lead back or end something. */
const FORWARD: readonly PeriodCommand[] = [
  "PUBLISH",
  "APPROVE",
  "START_APPROVAL",
  "CLOSE_PICKING",
  "OPEN_PICKING",
];

export function leadsOn(command: PeriodCommand): boolean {
  return FORWARD.includes(command);
}

/**
 * What can be done now, what leads on first. Approving again is not offered while an approval stands,
 * unless it waits for a second one: nobody approves her own roster.
 */
export function commandsInOrder({ possibleCommands, approval }: RosterPeriod): PeriodCommand[] {
  const forward = FORWARD.filter((command) => possibleCommands.includes(command));
  const others = possibleCommands.filter((command) => !leadsOn(command));
  return [...forward, ...others].filter(
    (command) => command !== "APPROVE" || !approval || approval.ownLineOpen === true,
  );
}

/** What was fetched anew, with what has not changed as the very thing it was: a screen then need not begin again. */
export function sameWhereEqual<T extends { readonly id: string }>(
  before: readonly T[] | undefined,
  fresh: readonly T[],
): T[] {
  const known = new Map(before?.map((one) => [one.id, one]));
  return fresh.map((one) => {
    const old = known.get(one.id);
    return old && JSON.stringify(old) === JSON.stringify(one) ? old : one;
  });
}
