import { describe, expect, it } from "vitest";
import { historyGaps, periodViolations } from "../testing/sample-rules.ts";
import { bySeverity, eachGapOnce, sameViolation } from "./violations.ts";

const first = periodViolations[0]!;
const changed = (changes: object) => ({
  ...first,
  violation: { ...first.violation, ...changes },
});

describe("violations of a period", () => {
  it("are grouped, the gravest first, without groups that nothing is in", () => {
    const groups = bySeverity([...periodViolations].reverse());

    expect(groups.map(([severity, items]) => [severity, items.length])).toEqual([
      ["BLOCK", 1],
      ["WARN", 2],
      ["INFO", 1],
    ]);
    expect(bySeverity([first])).toHaveLength(1);
  });

  it("are the same by person, rule, moment and severity", () => {
    expect(sameViolation(first, changed({ accepted: {} }))).toBe(true);
    expect(sameViolation(first, changed({ at: "2027-01-05T05:30:00Z" }))).toBe(true);
    expect(sameViolation(first, changed({ severity: "WARN" }))).toBe(false);
    expect(sameViolation(first, changed({ at: "2027-01-05T07:01:00+01:00" }))).toBe(false);
    expect(sameViolation(first, { ...first, memberId: "bram" })).toBe(false);
  });

  it("tell a gap in the history once, however many pages repeat it", () => {
    expect(eachGapOnce([...historyGaps, ...structuredClone(historyGaps)])).toEqual(historyGaps);
  });
});
