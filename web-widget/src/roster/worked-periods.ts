import type { RosterPeriod, WorkedHoursSummary } from "@samenrooster/contract";

/** The periods in which something can have been worked, latest first: published or closed, and begun. */
export function workedPeriods(periods: readonly RosterPeriod[], today: string): RosterPeriod[] {
  return periods
    .filter(({ phase, from }) => (phase === "PUBLISHED" || phase === "CLOSED") && from <= today)
    .sort((one, other) => other.from.localeCompare(one.from));
}

/** The one that waits longest for somebody; else the latest. */
export function nextToApprove(periods: readonly RosterPeriod[]): RosterPeriod | undefined {
  return periods.findLast(({ phase }) => phase === "PUBLISHED") ?? periods[0];
}

/** Whether nothing of a period is ahead or waits. */
export function isComplete({
  aheadShifts,
  approvableShifts,
  ownShifts,
}: WorkedHoursSummary): boolean {
  return aheadShifts + approvableShifts + ownShifts === 0;
}
