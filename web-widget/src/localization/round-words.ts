import type { RefusalWords } from "../roster/refusals.ts";

/** The words of leading a round: who takes part, and completing it. They come with the screen. */
export interface RoundWords {
  readonly members: {
    readonly title: string;
    readonly wishesHidden: string;
    readonly allPicked: string;
    readonly notPicked: (count: number) => string;
    readonly notWished: (count: number) => string;
    readonly picked: (count: number) => string;
    readonly nothingPicked: string;
    readonly wishes: (count: number) => string;
    readonly noWishes: string;
    readonly hours: (planned: string, contract: string) => string;
    readonly lacking: (hours: string) => string;
    readonly above: (hours: string) => string;
    readonly maximumShifts: (shifts: number, most: number) => string;
    readonly note: string;
    readonly nobody: string;
    readonly showAll: (count: number) => string;
  };
  readonly completion: {
    readonly title: string;
    readonly explanation: string;
    readonly nothingOpen: string;
    readonly seconds: string;
    readonly secondsHint: string;
    readonly wrongSeconds: string;
    readonly freedom: string;
    readonly changePicks: string;
    readonly changePicksHint: string;
    readonly changeWithout: string;
    readonly useExceptions: string;
    readonly useExceptionsHint: string;
    readonly mustFill: (chosen: number, all: number) => string;
    readonly start: string;
    readonly starting: string;
    readonly again: string;
    readonly other: string;
    readonly states: Record<
      "QUEUED" | "RUNNING" | "CANCELLING" | "DONE" | "CANCELLED" | "FAILED",
      string
    >;
    readonly openSoFar: string;
    readonly boundUnknown: string;
    readonly cancelled: string;
    readonly failed: string;
    readonly proposal: string;
    readonly nothingChanged: string;
    readonly given: string;
    readonly stayOpen: string;
    readonly picksChanged: string;
    readonly wishesMean: string;
    readonly wishesWorst: string;
    readonly percent: (percent: number) => string;
    readonly openTitle: (count: number) => string;
    readonly peopleTitle: string;
    readonly unchanged: (count: number) => string;
    readonly gets: (count: number) => string;
    readonly loses: (count: number) => string;
    readonly missed: (count: number) => string;
    readonly kept: (kept: number, all: number) => string;
    readonly hours: (before: string, after: string, target: string) => string;
    readonly added: string;
    readonly givenUp: string;
    readonly notMet: string;
    readonly beside: string;
    readonly followed: (followed: number, all: number) => string;
    readonly unpopular: (count: number, least: number) => string;
    readonly strained: string;
    readonly costs: string;
    readonly take: string;
    readonly taking: string;
    readonly takeExplanation: string;
    readonly taken: (given: number, open: number) => string;
    readonly takenPicks: (count: number) => string;
    readonly takenBeside: (count: number) => string;
    readonly takenBy: (name: string, at: string) => string;
    readonly earlier: (count: number) => string;
    readonly search: (at: string, seconds: number) => string;
    readonly searchOpen: (count: number) => string;
    readonly look: string;
    readonly lookLabel: (search: string) => string;
    readonly pinnedCount: (count: number) => string;
    readonly comparing: {
      readonly title: string;
      readonly explanation: string;
      readonly cost: string;
      readonly peopleTitle: string;
      readonly different: (shifts: number) => string;
      readonly same: (people: number) => string;
    };
    readonly pins: {
      readonly title: (pinned: number, all: number) => string;
      readonly explanation: string;
      readonly ofPerson: (name: string, pinned: number, all: number) => string;
      readonly all: string;
      readonly allLabel: (name: string) => string;
      readonly none: string;
      readonly noneLabel: (name: string) => string;
    };
  };
  readonly wishes: {
    readonly free: (day: string) => string;
    readonly veto: (day: string) => string;
    readonly work: (day: string) => string;
    readonly shift: (shiftType: string, day: string) => string;
  };
  readonly refusals: {
    readonly "proposal-outdated": RefusalWords;
  };
}
