import type {
  AgreementStanding,
  ApprovalLine,
  TeamRoster,
  WishesOfMember,
} from "@samenrooster/contract";

/** What is known of a round, from which it is told who takes part how. */
export interface RoundRead {
  readonly roster: TeamRoster;
  /** Undefined while nobody may know them. */
  readonly wishes: readonly WishesOfMember[] | undefined;
  readonly lines: readonly ApprovalLine[];
  readonly standings: readonly AgreementStanding[];
}

/** How one member takes part in a round. */
export interface RoundMember {
  readonly memberId: string;
  readonly displayName: string;
  readonly shifts: number;
  /** How many of the shifts she picked herself. */
  readonly picked: number;
  /** How many wishes she made; undefined while nobody may know. */
  readonly wishes: number | undefined;
  readonly note: string | undefined;
  readonly line: ApprovalLine | undefined;
  readonly standing: AgreementStanding | undefined;
}

/** Minutes that the plan lacks of the contract; none where it holds as much. */
export function lackingMinutes({ line }: RoundMember): number {
  return line ? Math.max(0, line.contractMinutes - line.plannedMinutes) : 0;
}

/** Everybody of the round: who picked nothing first, then whose contract lacks most. */
export function roundMembers({ roster, wishes, lines, standings }: RoundRead): RoundMember[] {
  const wished = new Map(wishes?.map((one) => [one.memberId, one]));
  return roster.members
    .map(({ memberId, displayName, shifts }): RoundMember => {
      const own = wished.get(memberId);
      return {
        memberId,
        displayName,
        shifts: shifts.length,
        picked: shifts.filter(({ origin }) => origin === "PICKED").length,
        wishes: wishes ? (own?.wishes.length ?? 0) : undefined,
        note: own?.noteToLead,
        line: lines.find((line) => line.memberId === memberId),
        standing: standings.find((standing) => standing.memberId === memberId),
      };
    })
    .sort(
      (one, other) =>
        Number(one.picked > 0) - Number(other.picked > 0) ||
        lackingMinutes(other) - lackingMinutes(one),
    );
}
