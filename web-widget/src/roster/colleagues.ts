import type { MemberSummary, RosterLine, Shift, TeamRoster } from "@samenrooster/contract";
import { isAbsentOn } from "./team-days.ts";

/** A colleague who might take a shift, as far as the roster tells. */
export interface Colleague {
  readonly memberId: string;
  readonly displayName: string;
  /** What she works on that day already. */
  readonly works: readonly Shift[];
  readonly absent: boolean;
  /** Her level where it is below what the shift asks for. */
  readonly tooLow: number | undefined;
}

/** Whether it makes sense to ask. Rules are the server's to judge. */
export function canBeAsked({ absent, tooLow }: Colleague): boolean {
  return !absent && tooLow === undefined;
}

/** Everybody else in the team, who is free first, then by name. */
export function colleaguesFor(
  shift: Shift,
  { members: lines }: TeamRoster,
  members: readonly MemberSummary[],
): Colleague[] {
  const levels = new Map(members.map(({ id, level }) => [id, level]));
  const rank = (one: Colleague): number =>
    canBeAsked(one) ? Math.min(one.works.length, 1) : one.absent ? 3 : 2;
  return lines
    .filter(({ memberId }) => memberId !== shift.memberId)
    .map((line) => colleague(line, shift, levels.get(line.memberId)))
    .sort(
      (one, other) => rank(one) - rank(other) || one.displayName.localeCompare(other.displayName),
    );
}

function colleague(line: RosterLine, shift: Shift, level: number | undefined): Colleague {
  return {
    memberId: line.memberId,
    displayName: line.displayName,
    works: line.shifts.filter(({ date, vacated }) => date === shift.date && !vacated),
    absent: isAbsentOn(line, shift.date),
    tooLow: level !== undefined && level < shift.requiredLevel ? level : undefined,
  };
}

/** A shift of a colleague that could come in return. */
export interface Offered {
  readonly shift: Shift;
  readonly name: string;
}

/** Shifts of colleagues in some days that can still change hands, by day and start. */
export function shiftsInReturn(
  { members }: TeamRoster,
  memberId: string,
  days: { readonly from: string; readonly until: string },
): Offered[] {
  return members
    .filter((line) => line.memberId !== memberId)
    .flatMap(({ displayName, shifts }) => shifts.map((shift) => ({ shift, name: displayName })))
    .filter(({ shift }) => shift.date >= days.from && shift.date < days.until && !shift.vacated)
    .sort(
      (one, other) =>
        Date.parse(one.shift.start) - Date.parse(other.shift.start) ||
        one.name.localeCompare(other.name),
    );
}
