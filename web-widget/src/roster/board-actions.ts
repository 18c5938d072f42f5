import type { PeriodViolation, RosterChange, Shift } from "@samenrooster/contract";
import { type BoardCell, type BoardRow, isWaiting } from "./board.ts";
import {
  type BoardMove,
  type BoardSituation,
  type MoveRefusal,
  movesFor,
  whyNotMovable,
} from "./board-moves.ts";

/** Something that can be done in a cell. */
export type CellAction =
  | { readonly kind: "pickUp"; readonly shift: Shift }
  | { readonly kind: "whoCan"; readonly shift: Shift }
  /** A move that needs no other place: giving up, taking back. */
  | { readonly kind: "move"; readonly move: BoardMove }
  | { readonly kind: "violation"; readonly item: PeriodViolation }
  | { readonly kind: "asked"; readonly change: RosterChange }
  | { readonly kind: "day"; readonly date: string };

/** Everything that can be done in a cell, and why some things cannot. */
export interface CellActions {
  readonly actions: readonly CellAction[];
  readonly refusals: readonly MoveRefusal[];
}

/** What a cell offers to the reader now. */
export function actionsIn(
  row: BoardRow,
  cell: BoardCell,
  changes: readonly RosterChange[],
  situation: BoardSituation,
): CellActions {
  const shifts = eachOnce(cell);
  const refusals = shifts
    .map((shift) => whyNotMovable(shift, situation))
    .filter((refusal): refusal is MoveRefusal => refusal !== undefined);
  return {
    actions: [
      ...shifts.flatMap((shift) => ofShift(shift, situation)),
      ...cell.violations.map((item): CellAction => ({ kind: "violation", item })),
      ...changes
        .filter((change) => isWaiting(change) && touches(change, cell.asked, row.memberId))
        .map((change): CellAction => ({ kind: "asked", change })),
      { kind: "day", date: cell.date },
    ],
    refusals: [...new Set(refusals)],
  };
}

function touches(
  { moves }: RosterChange,
  asked: readonly string[],
  memberId: string | undefined,
): boolean {
  return moves.some(({ shift }) => asked.includes(shift.id) && shift.memberId === memberId);
}

/** Open shifts that differ in nothing are one line of the menu; those that are held are each their own. */
function eachOnce({ shifts, asked }: BoardCell): Shift[] {
  const seen = new Set<string>();
  return shifts.filter(({ id, start, end, requiredLevel, memberId, replacesShiftId }) => {
    const alike = [start, end, requiredLevel, replacesShiftId ?? "", asked.includes(id)].join("|");
    const key = memberId === undefined ? alike : id;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function ofShift(shift: Shift, situation: BoardSituation): CellAction[] {
  const movable = whyNotMovable(shift, situation) === undefined;
  const open = shift.memberId === undefined;
  const away = movesFor(shift, { memberId: undefined, shifts: [], absent: false }, situation);
  // In the phases in which shifts are given, a held one is taken back before another can have it.
  const others = open ? situation.leads : movable && situation.phase === "PUBLISHED";
  return [
    ...(others ? [{ kind: "whoCan", shift } as const] : []),
    ...(movable && (open || situation.phase === "PUBLISHED")
      ? [{ kind: "pickUp", shift } as const]
      : []),
    ...(typeof away === "string" ? [] : away.map((move) => ({ kind: "move", move }) as const)),
  ];
}

/** The shift that the space bar picks up in a cell: the first that can be moved, one that nobody was asked about before others. */
export function toPickUp(
  cell: BoardCell,
  situation: BoardSituation,
): Shift | MoveRefusal | undefined {
  const movable = cell.shifts.filter((shift) => whyNotMovable(shift, situation) === undefined);
  const [first] = cell.shifts;
  return (
    movable.find(({ id }) => !cell.asked.includes(id)) ??
    movable[0] ??
    (first && whyNotMovable(first, situation))
  );
}
