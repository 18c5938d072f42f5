import type { CompletionJob, CompletionMember, CompletionProposal } from "@samenrooster/contract";
import { type Better, lower } from "./comparison.ts";
import { changedPicks, givenShifts } from "./completion.ts";

export type CompletionFigureName =
  "given" | "stayOpen" | "picksChanged" | "wishesMean" | "wishesWorst" | "cost";

/** One figure of both proposals; undefined in one that does not tell it. */
export interface CompletionFigure {
  readonly name: CompletionFigureName;
  readonly first: number | undefined;
  readonly second: number | undefined;
  readonly better: Better;
}

/** What somebody has by both proposals. */
export interface CompletionPerson {
  readonly memberId: string;
  readonly displayName: string;
  readonly first: CompletionMember | undefined;
  readonly second: CompletionMember | undefined;
  /** Shifts that she works by one of the proposals only. */
  readonly differentShifts: number;
}

export interface CompletionComparison {
  readonly figures: readonly CompletionFigure[];
  /** Who has something else first, the most first. */
  readonly people: readonly CompletionPerson[];
}

const MEASURES: Readonly<
  Record<CompletionFigureName, (found: CompletionProposal) => number | undefined>
> = {
  given: givenShifts,
  stayOpen: ({ openShifts }) => openShifts.length,
  picksChanged: changedPicks,
  wishesMean: ({ wishesKept }) => wishesKept?.meanPercent,
  wishesWorst: ({ wishesKept }) => wishesKept?.worstPercent,
  cost: ({ cost }) => cost,
};

/** Of these more is better. */
const MORE: readonly CompletionFigureName[] = ["given", "wishesMean", "wishesWorst"];

/** Two completions side by side, by the server's own figures. Undefined while one has no proposal. */
export function comparedCompletions(
  { proposal: one }: CompletionJob,
  { proposal: other }: CompletionJob,
): CompletionComparison | undefined {
  return one && other && { figures: figures(one, other), people: people(one, other) };
}

function figures(one: CompletionProposal, other: CompletionProposal): CompletionFigure[] {
  return (Object.keys(MEASURES) as CompletionFigureName[])
    .map((name) => {
      const [first, second] = [MEASURES[name](one), MEASURES[name](other)];
      return { name, first, second, better: better(name, first, second) };
    })
    .filter(({ first, second }) => first !== undefined || second !== undefined);
}

function better(
  name: CompletionFigureName,
  first: number | undefined,
  second: number | undefined,
): Better {
  if (first === undefined || second === undefined) {
    return undefined;
  }
  return MORE.includes(name) ? lower(second, first) : lower(first, second);
}

function people(one: CompletionProposal, other: CompletionProposal): CompletionPerson[] {
  const byId = ({ members }: CompletionProposal): Map<string, CompletionMember> =>
    new Map(members.map((member) => [member.memberId, member]));
  const [firsts, seconds] = [byId(one), byId(other)];
  return [...new Map([...firsts, ...seconds]).values()]
    .map(({ memberId, displayName }) => {
      const [first, second] = [firsts.get(memberId), seconds.get(memberId)];
      return {
        memberId,
        displayName,
        first,
        second,
        differentShifts: different(changes(first), changes(second)),
      };
    })
    .sort((a, b) => b.differentShifts - a.differentShifts);
}

/** What comes and what goes: a pick that is kept by one proposal and not by the other differs, too. */
function changes(member: CompletionMember | undefined): Set<string> {
  return new Set([
    ...(member?.added ?? []).map(({ id }) => id),
    ...(member?.givenUp ?? []).map(({ shift }) => shift.id),
  ]);
}

function different(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...new Set([...one, ...other])].filter((id) => one.has(id) !== other.has(id)).length;
}
