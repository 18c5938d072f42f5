import type { RosterLine, Shift, TeamRoster } from "@samenrooster/contract";

export interface TeamDayEntry {
  readonly line: RosterLine;
  readonly shift: Shift;
}

/** Who works on a date, early starters first. */
export function entriesOn(roster: TeamRoster, date: string): TeamDayEntry[] {
  return roster.members
    .flatMap((line) => line.shifts.map((shift) => ({ line, shift })))
    .filter(({ shift }) => shift.date === date)
    .sort(
      (one, other) =>
        Date.parse(one.shift.start) - Date.parse(other.shift.start) ||
        one.line.displayName.localeCompare(other.line.displayName),
    );
}

export function isAbsentOn({ absences }: RosterLine, date: string): boolean {
  return absences.some(({ from, until }) => date >= from && date < until);
}
