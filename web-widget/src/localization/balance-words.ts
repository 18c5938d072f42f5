import type { BurdenCause, CompletionReasonKind, LedgerKind } from "@samenrooster/contract";

/** The words of the balance of burdens. */
export interface BalanceWords {
  readonly title: string;
  readonly explanation: string;
  readonly privacy: string;
  readonly kinds: Readonly<Record<LedgerKind, string>>;
  readonly meanings: Readonly<Record<LedgerKind, string>>;
  readonly picture: string;
  readonly you: string;
  readonly median: string;
  readonly times: (count: string) => string;
  readonly noMedian: string;
  readonly more: string;
  readonly less: string;
  readonly same: string;
  readonly table: string;
  readonly kind: string;
  readonly compared: string;
  readonly fading: string;
  readonly fades: (weeks: number, twice: number) => string;
  readonly fadeLeft: (weeks: number) => string;
  readonly now: string;
  readonly rules: string;
  readonly entries: (count: number) => string;
  readonly noEntries: string;
  readonly showAll: (count: number) => string;
  readonly causes: Readonly<Record<BurdenCause, string>>;
  readonly takenBack: string;
  readonly reasons: (period: string) => string;
  readonly reasonsExplanation: string;
  readonly noReasons: string;
  readonly noPeriod: string;
  readonly reasonKinds: Readonly<Record<CompletionReasonKind, string>>;
  readonly takenAt: (at: string) => string;
  readonly wholePeriod: string;
}
