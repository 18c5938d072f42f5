import { describe, expect, it } from "vitest";
import { aPeriod } from "../testing/sample.ts";
import { isComplete, nextToApprove, workedPeriods } from "./worked-periods.ts";

const october = aPeriod({ id: "o", from: "2026-10-05", phase: "PUBLISHED" });
const november = aPeriod({ id: "n", from: "2026-11-02", phase: "PUBLISHED" });
const today = aPeriod({ id: "t", from: "2026-11-23", phase: "CLOSED" });
const tomorrow = aPeriod({ id: "m", from: "2026-11-24", phase: "PUBLISHED" });
const draft = aPeriod({ id: "d", from: "2026-09-07", phase: "DRAFT" });

describe("periods in which somebody worked", () => {
  it("are published or closed and have begun", () => {
    const found = workedPeriods([october, today, tomorrow, draft, november], "2026-11-23");

    expect(found.map(({ id }) => id)).toEqual(["t", "n", "o"]);
  });

  it("are approved from the oldest on, and looked at from the latest", () => {
    expect(nextToApprove([today, november, october])).toBe(october);
    expect(nextToApprove([today])).toBe(today);
    expect(nextToApprove([])).toBeUndefined();
  });

  it("are complete when nothing is ahead or waits for anybody", () => {
    const done = {
      aheadShifts: 0,
      approvableShifts: 0,
      differingShifts: 0,
      ownShifts: 0,
      approvedShifts: 9,
    };

    expect(isComplete(done)).toBe(true);
    expect(isComplete({ ...done, aheadShifts: 1 })).toBe(false);
    expect(isComplete({ ...done, approvableShifts: 1 })).toBe(false);
    expect(isComplete({ ...done, ownShifts: 1 })).toBe(false);
  });
});
