import type { HistoryGap, PeriodViolation, RuleSeverity } from "@samenrooster/contract";

const GRAVEST_FIRST: readonly RuleSeverity[] = ["BLOCK", "WARN", "INFO"];

/** Things with a severity, the gravest first; a severity that nothing has is left out. Order within is kept. */
export function grouped<T>(
  items: readonly T[],
  severityOf: (item: T) => RuleSeverity,
): [RuleSeverity, T[]][] {
  return GRAVEST_FIRST.map((severity): [RuleSeverity, T[]] => [
    severity,
    items.filter((item) => severityOf(item) === severity),
  ]).filter(([, ofSeverity]) => ofSeverity.length > 0);
}

export function bySeverity(items: readonly PeriodViolation[]): [RuleSeverity, PeriodViolation[]][] {
  return grouped(items, ({ violation }) => violation.severity);
}

/** Whether it is a warning that nobody has said yes to as it is now. */
export function isUnaccepted({ violation }: PeriodViolation): boolean {
  return violation.severity === "WARN" && !violation.accepted;
}

/** One rule may be broken and strained at the same moment, so the severity belongs to it. */
export function violationKey({ memberId, violation }: PeriodViolation): string {
  const { ruleId, severity, at } = violation;
  return [memberId, ruleId, severity, Date.parse(at)].join("|");
}

export function sameViolation(one: PeriodViolation, other: PeriodViolation): boolean {
  return violationKey(one) === violationKey(other);
}

/** Gaps of several pages of one list, each once. */
export function eachGapOnce(gaps: readonly HistoryGap[]): HistoryGap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
