import type { PeriodPhase, RosterPeriod } from "@samenrooster/contract";

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
