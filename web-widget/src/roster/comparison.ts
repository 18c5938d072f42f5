import type {
  BaseRosterJob,
  BaseRosterLine,
  BaseRosterProposal,
  CostPart,
} from "@samenrooster/contract";

/** Which of two proposals is better in something; undefined where neither is. */
export type Better = "first" | "second" | undefined;

export type FigureName =
  "uncovered" | "surplus" | "openShifts" | "changedDays" | "nightShares" | "weekendShares" | "cost";

/** One figure of both proposals, per week of the cycle; the lower one is better. */
export interface Figure {
  readonly name: FigureName;
  readonly first: number;
  readonly second: number;
  readonly better: Better;
}

/** A part of the cost, as each of the proposals words it; left out where it costs nothing. */
export interface ComparedCost {
  readonly code: string;
  readonly first: CostPart | undefined;
  readonly second: CostPart | undefined;
  readonly better: Better;
}

/** What somebody has in a proposal; a figure that the proposal does not tell is undefined. */
export interface Share {
  readonly weeklyMinutes: number | undefined;
  readonly aimedMinutes: number | undefined;
  readonly nights: number | undefined;
  readonly weekends: number | undefined;
}

export interface ComparedPerson {
  readonly memberId: string;
  readonly displayName: string;
  readonly first: Share | undefined;
  readonly second: Share | undefined;
  /** Days of the longer cycle on which the proposals differ. */
  readonly differentDays: number;
}

export interface Comparison {
  readonly figures: readonly Figure[];
  readonly costs: readonly ComparedCost[];
  readonly people: readonly ComparedPerson[];
}

interface Found {
  readonly job: BaseRosterJob;
  readonly proposal: BaseRosterProposal;
}

/**
 * Two proposals side by side. Every figure is the server's own; here they are only divided by the weeks of the
 * cycle, so that cycles of different lengths can be compared. Undefined while one has no proposal.
 */
export function compared(first: BaseRosterJob, second: BaseRosterJob): Comparison | undefined {
  if (!first.proposal || !second.proposal) {
    return undefined;
  }
  const one = { job: first, proposal: first.proposal };
  const other = { job: second, proposal: second.proposal };
  return { figures: figures(one, other), costs: costs(one, other), people: people(one, other) };
}

const MEASURES: Readonly<Record<FigureName, (found: Found) => number>> = {
  uncovered: ({ job }) => job.progress.uncoveredMinutes,
  surplus: ({ job }) => job.progress.surplusMinutes,
  openShifts: ({ proposal }) => proposal.openShifts.length,
  changedDays: ({ proposal }) =>
    proposal.difference.reduce((days, { changedCells }) => days + changedCells.length, 0),
  nightShares: ({ proposal }) => costOf(proposal, "night-shares"),
  weekendShares: ({ proposal }) => costOf(proposal, "weekend-shares"),
  cost: ({ proposal }) => proposal.costs.reduce((sum, { value }) => sum + value, 0),
};

function figures(one: Found, other: Found): Figure[] {
  return (Object.keys(MEASURES) as FigureName[]).map((name) => {
    const perWeek = (found: Found): number => MEASURES[name](found) / found.proposal.cycleWeeks;
    const [first, second] = [perWeek(one), perWeek(other)];
    return { name, first, second, better: lower(first, second) };
  });
}

/** Which of two numbers is the lower one. */
export function lower(first: number, second: number): Better {
  return first === second ? undefined : first < second ? "first" : "second";
}

function costOf({ costs: parts }: BaseRosterProposal, code: string): number {
  return parts.find((part) => part.code === code)?.value ?? 0;
}

function costs(one: Found, other: Found): ComparedCost[] {
  const parts = (found: Found): Map<string, CostPart> =>
    new Map(found.proposal.costs.map((part) => [part.code ?? part.name, part]));
  const [firsts, seconds] = [parts(one), parts(other)];
  return [...new Set([...firsts.keys(), ...seconds.keys()])].map((code) => {
    const [first, second] = [firsts.get(code), seconds.get(code)];
    return {
      code,
      first,
      second,
      better: lower(
        (first?.value ?? 0) / one.proposal.cycleWeeks,
        (second?.value ?? 0) / other.proposal.cycleWeeks,
      ),
    };
  });
}

function people(one: Found, other: Found): ComparedPerson[] {
  const byId = (found: Found): Map<string, BaseRosterLine> =>
    new Map(found.proposal.lines.map((line) => [line.memberId, line]));
  const [firsts, seconds] = [byId(one), byId(other)];
  const days = 7 * Math.max(one.proposal.cycleWeeks, other.proposal.cycleWeeks);
  return [...new Map([...seconds, ...firsts]).values()].map(({ memberId, displayName }) => {
    const [first, second] = [firsts.get(memberId), seconds.get(memberId)];
    return {
      memberId,
      displayName,
      first: first && shareOf(first, one.proposal.cycleWeeks),
      second: second && shareOf(second, other.proposal.cycleWeeks),
      differentDays: Array.from({ length: days }, (_, day) => day).filter(
        (day) => shiftOn(first, day) !== shiftOn(second, day),
      ).length,
    };
  });
}

function shareOf(line: BaseRosterLine, cycleWeeks: number): Share {
  const perWeek = (minutes: number | undefined): number | undefined =>
    minutes === undefined ? undefined : Math.round(minutes / cycleWeeks);
  return {
    weeklyMinutes: perWeek(line.plannedMinutes),
    aimedMinutes: perWeek(line.aimedMinutes),
    nights: line.nights,
    weekends: line.weekends,
  };
}

/** What a line holds on a day, going round where the day lies behind its cycle. Cells are in order of days. */
function shiftOn(line: BaseRosterLine | undefined, day: number): string | undefined {
  return line?.cells[day % line.cells.length]?.shiftType;
}
