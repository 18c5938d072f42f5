import type {
  RosterChange,
  Shift,
  ShiftRequest,
  SickCall,
  VacatedShift,
} from "@samenrooster/contract";
import { type BoardMove, type BoardSituation, movesFor, type MoveRefusal } from "./board-moves.ts";

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

/** Who looks at the call. */
type Reader = Pick<BoardSituation, "leads" | "memberId" | "today">;

/** A shift is vacated in a published roster only. */
function situationOf({ leads, memberId, today }: Reader): BoardSituation {
  return { phase: "PUBLISHED", approved: true, leads, memberId, today };
}

/** Asking somebody who can take the shift; or why this reader cannot ask. */
export function movesForTaker(
  shift: Shift,
  memberId: string,
  reader: Reader,
): readonly BoardMove[] | MoveRefusal {
  return movesFor(shift, { memberId, shifts: [], absent: false }, situationOf(reader));
}

/** Asking somebody to move to the shift from another one, which is then open in its place. */
export function movesForRequest(
  { takes, givesUp, effect }: ShiftRequest,
  reader: Reader,
): readonly BoardMove[] | MoveRefusal {
  const shifts = givesUp ? [givesUp] : [];
  const target = { memberId: effect.memberId, shifts, absent: false };
  const moves = movesFor(takes, target, situationOf(reader));
  return typeof moves === "string" || !givesUp
    ? moves
    : moves.filter(({ kind }) => kind === "INSTEAD");
}
