import type { RosterChange, SickCall, VacatedShift } from "@samenrooster/contract";

/** A longer absence comes from HR. */
export const MOST_DAYS_AHEAD = 42;

/** Whether the member of a call is not back. */
export function isAway({ state }: Pick<SickCall, "state">): boolean {
  return state === "REPORTED" || state === "CONFIRMED";
}

/** The shifts that nobody works instead yet and that have not begun. */
export function stillOpen(vacated: readonly VacatedShift[], now: number): VacatedShift[] {
  return vacated.filter(
    ({ replacement }) => !replacement.memberId && Date.parse(replacement.start) > now,
  );
}

/** The request for a shift that stands; undefined where nobody is being asked. */
export function requestFor(
  shiftId: string,
  changes: readonly RosterChange[],
): RosterChange | undefined {
  return changes.find(({ moves }) => moves.some(({ shift }) => shift.id === shiftId));
}
