import type { NewRosterChange, PeriodPhase, Shift } from "@samenrooster/contract";

/** Who looks at the board, when, and in which phase the period is. */
export interface BoardSituation {
  readonly phase: PeriodPhase;
  /** Whether the period is approved, so that its shifts stay where they are until the round is opened again. */
  readonly approved: boolean;
  readonly leads: boolean;
  /** The reader's own membership. */
  readonly memberId: string | undefined;
  readonly today: string;
}

/** What putting a shift down means. */
export type BoardMove =
  /** A member is asked to take an open shift. */
  | { readonly kind: "OFFER"; readonly shift: Shift; readonly memberId: string }
  /** A member is asked to take an open shift instead of an own one. */
  | {
      readonly kind: "INSTEAD";
      readonly shift: Shift;
      readonly memberId: string;
      readonly givesUp: Shift;
    }
  /** Holder and colleague are asked whether the shift goes from the one to the other. */
  | { readonly kind: "GIVE_AWAY"; readonly shift: Shift; readonly memberId: string }
  /** Both holders are asked whether they swap. */
  | { readonly kind: "SWAP"; readonly shift: Shift; readonly forShift: Shift }
  /** The holder is asked to give the shift up, so that it becomes open. */
  | { readonly kind: "GIVE_UP"; readonly shift: Shift }
  /** The team lead gives an open shift to a member. */
  | { readonly kind: "ASSIGN"; readonly shift: Shift; readonly memberId: string }
  /** The team lead takes such a shift back. */
  | { readonly kind: "UNASSIGN"; readonly shift: Shift };

export type MoveKind = BoardMove["kind"];

/** Why a shift stays where it is. */
export type MoveRefusal =
  | "watching"
  | "phase"
  | "approved"
  | "begun"
  | "vacated"
  | "notAssigned"
  | "same"
  | "self"
  | "absent"
  | "alreadyOpen"
  | "takeBackFirst";

/** Where a shift is put down: on a member's day, or among the open shifts. */
export interface MoveTarget {
  readonly memberId: string | undefined;
  readonly shifts: readonly Shift[];
  readonly absent: boolean;
}

/** Phases in which the team lead gives out what the team did not pick. */
export function givesOut(phase: PeriodPhase): boolean {
  return phase === "COMPLETING" || phase === "APPROVAL";
}

/** Why a shift cannot be picked up; undefined where it can. */
export function whyNotMovable(shift: Shift, situation: BoardSituation): MoveRefusal | undefined {
  const { phase, leads, today } = situation;
  if (!leads) {
    return "watching";
  }
  if (phase !== "PUBLISHED" && !givesOut(phase)) {
    return "phase";
  }
  if (phase === "APPROVAL" && situation.approved) {
    return "approved";
  }
  if (shift.vacated) {
    return "vacated";
  }
  if (shift.date < today) {
    return "begun";
  }
  return givesOut(phase) && shift.memberId !== undefined && !wasAssigned(shift)
    ? "notAssigned"
    : undefined;
}

/** What a team lead or a completion gave out, a team lead takes back; picks and the base roster stand. */
function wasAssigned({ origin }: Shift): boolean {
  return origin === "ASSIGNED" || origin === "SHIFT_DEMAND";
}

/** What can become of a shift that is put down there, the plainest first; or why nothing can. */
export function movesFor(
  shift: Shift,
  target: MoveTarget,
  situation: BoardSituation,
): readonly BoardMove[] | MoveRefusal {
  const refusal = whyNotMovable(shift, situation) ?? whyNotThere(shift, target, situation);
  if (refusal) {
    return refusal;
  }
  return situation.phase === "PUBLISHED" ? asked(shift, target, situation) : given(shift, target);
}

function whyNotThere(
  shift: Shift,
  { memberId, absent }: MoveTarget,
  situation: BoardSituation,
): MoveRefusal | undefined {
  if (memberId === shift.memberId) {
    return memberId === undefined ? "alreadyOpen" : "same";
  }
  if (absent && memberId !== undefined) {
    return "absent";
  }
  if (givesOut(situation.phase)) {
    return memberId !== undefined && shift.memberId !== undefined ? "takeBackFirst" : undefined;
  }
  // Nobody asks herself: another team lead or a deputy does.
  const asksHerself =
    memberId === undefined
      ? shift.memberId === situation.memberId
      : shift.memberId === undefined && memberId === situation.memberId;
  return asksHerself ? "self" : undefined;
}

function given(shift: Shift, { memberId }: MoveTarget): BoardMove[] {
  return memberId === undefined
    ? [{ kind: "UNASSIGN", shift }]
    : [{ kind: "ASSIGN", shift, memberId }];
}

function asked(
  shift: Shift,
  { memberId, shifts }: MoveTarget,
  situation: BoardSituation,
): BoardMove[] {
  if (memberId === undefined) {
    return [{ kind: "GIVE_UP", shift }];
  }
  const others = shifts.filter((other) => !whyNotMovable(other, situation));
  return shift.memberId === undefined
    ? [
        { kind: "OFFER", shift, memberId },
        ...others.map((givesUp): BoardMove => ({ kind: "INSTEAD", shift, memberId, givesUp })),
      ]
    : [
        { kind: "GIVE_AWAY", shift, memberId },
        ...others.map((forShift): BoardMove => ({ kind: "SWAP", shift, forShift })),
      ];
}

/** A member with what would come and go for her. */
export interface MoveSide {
  readonly memberId: string;
  readonly addShiftIds: readonly string[];
  readonly removeShiftIds: readonly string[];
}

/** Everybody whose roster a move is about, who takes something first. */
export function sidesOf(move: BoardMove): MoveSide[] {
  const { shift } = move;
  const side = (memberId: string | undefined, add: string[], remove: string[]): MoveSide[] =>
    memberId === undefined ? [] : [{ memberId, addShiftIds: add, removeShiftIds: remove }];
  switch (move.kind) {
    case "OFFER":
    case "ASSIGN":
      return side(move.memberId, [shift.id], []);
    case "INSTEAD":
      return side(move.memberId, [shift.id], [move.givesUp.id]);
    case "GIVE_AWAY":
      return [...side(move.memberId, [shift.id], []), ...side(shift.memberId, [], [shift.id])];
    case "SWAP":
      return [
        ...side(move.forShift.memberId, [shift.id], [move.forShift.id]),
        ...side(shift.memberId, [move.forShift.id], [shift.id]),
      ];
    case "GIVE_UP":
    case "UNASSIGN":
      return side(shift.memberId, [], [shift.id]);
  }
}

/** The roster change that a move proposes; undefined for one that the team lead makes alone. */
export function proposalOf(move: BoardMove): NewRosterChange | undefined {
  const { shift } = move;
  switch (move.kind) {
    case "OFFER":
      return { kind: "OPEN_SHIFT_OFFER", shiftId: shift.id, memberIds: [move.memberId] };
    case "INSTEAD":
      return {
        kind: "LATE_CHANGE",
        shiftId: move.givesUp.id,
        forShiftId: shift.id,
        memberIds: [move.memberId],
      };
    case "GIVE_AWAY":
      return { kind: "GIVE_AWAY", shiftId: shift.id, memberIds: [move.memberId] };
    case "SWAP":
      return { kind: "SWAP", shiftId: shift.id, forShiftId: move.forShift.id };
    case "GIVE_UP":
      return { kind: "LATE_CHANGE", shiftId: shift.id, memberIds: [shift.memberId ?? ""] };
    case "ASSIGN":
    case "UNASSIGN":
      return undefined;
  }
}

/** Whether a move still starts from how things stand: nobody was faster. */
export function stillStands(move: BoardMove, now: (id: string) => Shift | undefined): boolean {
  const same = (shift: Shift): boolean =>
    now(shift.id)?.memberId === shift.memberId && !!now(shift.id);
  const others =
    move.kind === "INSTEAD" ? [move.givesUp] : move.kind === "SWAP" ? [move.forShift] : [];
  return [move.shift, ...others].every(same);
}
