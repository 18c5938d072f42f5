import type { LentShift } from "@samenrooster/contract";

/** A team that lends people with the reader's own, and where it works. */
export type LendingTeam = Pick<LentShift, "teamId" | "teamName" | "locationName">;

/** The teams of shifts by roster period: every period is of one team. */
export function teamsByPeriod(lent: readonly LentShift[]): [string, LendingTeam][] {
  return lent.map(({ openShift, teamId, teamName, locationName }) => [
    openShift.shift.periodId,
    { teamId, teamName, ...(locationName === undefined ? {} : { locationName }) },
  ]);
}

/** "De Eik · Zwolle" */
export function teamAndPlace({ teamName, locationName }: LendingTeam): string {
  return locationName === undefined ? teamName : `${teamName} · ${locationName}`;
}
