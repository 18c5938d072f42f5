import type {
  MemberConsent,
  RosterChange,
  RosterPeriod,
  Shift,
  ShiftMove,
} from "@samenrooster/contract";

/** Changes as they matter to one member. */
export interface ChangeGroups {
  /** She is asked for an answer. */
  readonly asked: RosterChange[];
  /** She asked or agreed, and it is not decided. */
  readonly running: RosterChange[];
  /** Made, or come to nothing. */
  readonly over: RosterChange[];
}

/** Whether a change can still be made. */
export function isPending({ state }: RosterChange): boolean {
  return state === "PROPOSED" || state === "AGREED";
}

/** What a member said to a change, as far as she is asked. */
export function ownConsent(
  { consents }: RosterChange,
  memberId: string,
): MemberConsent | undefined {
  return consents.find((consent) => consent.memberId === memberId);
}

/** Who leads the team is told of all changes; on her own screen she sees those that are about her. */
export function concerns(change: RosterChange, memberId: string): boolean {
  return (
    ownConsent(change, memberId) !== undefined ||
    change.moves.some((move) => move.fromMemberId === memberId || move.toMemberId === memberId)
  );
}

/** A yes by telephone that she can still dispute asks for an answer, also after it was booked, as long as the shift is ahead. */
function asksFor({ possibleSteps, moves }: RosterChange, today: string): boolean {
  return (
    possibleSteps.includes("AGREE") ||
    (possibleSteps.includes("DISPUTE") && moves.some(({ shift }) => shift.date >= today))
  );
}

export function groupChanges(
  changes: readonly RosterChange[],
  memberId: string,
  today: string,
): ChangeGroups {
  const mine = changes.filter((change) => concerns(change, memberId));
  const asked = mine.filter((change) => asksFor(change, today));
  const others = mine.filter((change) => !asked.includes(change));
  const latest = (one: RosterChange, other: RosterChange): number =>
    Date.parse(other.endedAt ?? other.proposedAt) - Date.parse(one.endedAt ?? one.proposedAt);
  return {
    // What has to be answered first comes first.
    asked: asked.sort((one, other) => Date.parse(one.expiresAt) - Date.parse(other.expiresAt)),
    running: others.filter(isPending).sort(latest),
    over: others.filter((change) => !isPending(change)).sort(latest),
  };
}

/** What of a change goes from a member and what comes to her. */
export interface OwnSide {
  readonly goes: readonly ShiftMove[];
  readonly comes: readonly ShiftMove[];
}

export function ownSide(change: RosterChange, memberId: string): OwnSide {
  const asked = ownConsent(change, memberId) !== undefined;
  const mayCome = (move: ShiftMove): boolean =>
    asked &&
    isPending(change) &&
    (move.taker === "FIRST_YES" || move.taker === "CHOSEN") &&
    move.fromMemberId !== memberId;
  return {
    goes: change.moves.filter((move) => move.fromMemberId === memberId),
    comes: change.moves.filter((move) => move.toMemberId === memberId || mayCome(move)),
  };
}

/** Coming shifts of the member that can change hands, by start. */
export function exchangeable(
  shifts: readonly Shift[],
  periods: readonly RosterPeriod[],
  today: string,
): Shift[] {
  const published = new Set(
    periods.filter(({ phase }) => phase === "PUBLISHED").map(({ id }) => id),
  );
  return shifts.filter(
    ({ date, periodId, vacated }) => date >= today && published.has(periodId) && !vacated,
  );
}

interface ChangeTitles {
  readonly kinds: Readonly<Record<RosterChange["kind"], string>>;
  readonly questions: {
    readonly take: (name: string) => string;
    readonly give: (name: string) => string;
    readonly cover: (name: string) => string;
    readonly swap: (name: string) => string;
    readonly ring: string;
    readonly offer: (name: string) => string;
    readonly late: (name: string) => string;
  };
}

/** What a member is asked, in one line. A team lead may ask in somebody's name, so it says who asks, not whose shift it is. */
export function questionOf(
  change: RosterChange,
  memberId: string,
  { kinds, questions }: ChangeTitles,
): string {
  const { kind, proposedByName: name } = change;
  if (name === undefined) {
    return kind === "RING" ? questions.ring : kinds[kind];
  }
  switch (kind) {
    case "GIVE_AWAY":
    case "COVER":
      return ownSide(change, memberId).goes.length > 0
        ? questions.give(name)
        : kind === "COVER"
          ? questions.cover(name)
          : questions.take(name);
    case "SWAP":
      return questions.swap(name);
    case "OPEN_SHIFT_OFFER":
      return questions.offer(name);
    case "LATE_CHANGE":
      return questions.late(name);
    case "RING":
      return questions.ring;
  }
}

interface MoveWords {
  readonly to: (name: string) => string;
  readonly from: (name: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly toFirst: string;
  readonly toChosen: string;
  readonly toNobody: string;
  readonly fromNobody: string;
}

/** To whom a shift goes; undefined where that is not told, as in a ring. */
export function towards({ taker, toName }: ShiftMove, words: MoveWords): string | undefined {
  if (toName !== undefined) {
    return words.to(toName);
  }
  switch (taker) {
    case "FIRST_YES":
      return words.toFirst;
    case "CHOSEN":
      return words.toChosen;
    case "NOBODY":
      return words.toNobody;
    case "MEMBER":
      return undefined;
  }
}

/** From whom a shift comes; undefined where that is not told. */
export function origin(
  { fromName }: ShiftMove,
  { kind }: RosterChange,
  words: MoveWords,
): string | undefined {
  return fromName === undefined
    ? kind === "RING"
      ? undefined
      : words.fromNobody
    : words.from(fromName);
}
