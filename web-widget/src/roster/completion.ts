import type { CompletionMember, CompletionProposal, Wish } from "@samenrooster/contract";
import type { RoundWords } from "../localization/round-words.ts";
import { type Language, longDate } from "./dates.ts";

/** How many percent better a completion could be at most; undefined while nothing is known. */
export function mostGainPercent(cost: number, lowerBound: number): number | undefined {
  if (cost === 0) {
    return 0;
  }
  return lowerBound === 0 ? undefined : Math.ceil(((cost - lowerBound) / cost) * 100);
}

/** The same of a proposal, whose distance is told in thousandths and rounded up. */
export function gainOf({ cost, lowerBound, gapPermille }: CompletionProposal): number | undefined {
  return cost > 0 && lowerBound === 0 ? undefined : Math.ceil(gapPermille / 10);
}

export function givenShifts({ members }: CompletionProposal): number {
  return members.reduce((sum, { added }) => sum + added.length, 0);
}

export function changedPicks({ members }: CompletionProposal): number {
  return members.reduce((sum, { givenUp }) => sum + givenUp.length, 0);
}

/** Whether the proposal says anything of a member. */
export function isTouched({
  added,
  givenUp,
  wishesNotMet = [],
  coached,
  unpopular,
}: CompletionMember): boolean {
  const beside = coached !== undefined && coached.shifts.length > 0;
  const missing = coached?.shortfall !== undefined || unpopular?.shortfall !== undefined;
  return added.length + givenUp.length + wishesNotMet.length > 0 || beside || missing;
}

/** Who does not get what she picked or wished first, the most first. */
export function byDisappointment(members: readonly CompletionMember[]): CompletionMember[] {
  const weight = ({ givenUp, wishesNotMet = [] }: CompletionMember): number =>
    givenUp.length * 1000 + wishesNotMet.length;
  return [...members].sort(
    (one, other) =>
      weight(other) - weight(one) || Number(isTouched(other)) - Number(isTouched(one)),
  );
}

/** "Free on Saturday 9 January", "V on Tuesday 5 January". */
export function wishText(
  { date, kind, shiftType }: Wish,
  { wishes }: RoundWords,
  language: Language,
): string {
  const day = longDate(date, language);
  switch (kind) {
    case "FREE":
      return wishes.free(day);
    case "VETO":
      return wishes.veto(day);
    case "WANT":
      return shiftType ? wishes.shift(shiftType, day) : wishes.work(day);
  }
}
