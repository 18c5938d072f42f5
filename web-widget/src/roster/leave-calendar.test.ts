import { describe, expect, it } from "vitest";
import { aLeaveDay, aLeaveRequest } from "../testing/sample-team-leave.ts";
import { monthAfter } from "./dates.ts";
import { byAnswer, isQuiet, weeksOfMonth } from "./leave-calendar.ts";
import { fullLevels, isFull } from "./leave.ts";

describe("the months of the leave calendar", () => {
  it.each([
    ["2026-11-23", 0, "2026-11-01"],
    ["2026-11-23", 2, "2027-01-01"],
    ["2027-01-31", -1, "2026-12-01"],
    ["2026-12-01", 1, "2027-01-01"],
  ])("from %s, %i on: %s", (date, months, first) => {
    expect(monthAfter(date, months)).toBe(first);
  });

  it.each([
    ["2026-12-01", "2026-11-30", "2027-01-04"],
    ["2027-02-01", "2027-02-01", "2027-03-01"],
    ["2026-11-01", "2026-10-26", "2026-12-07"],
  ])("lie in whole weeks: %s from %s until %s", (month, from, until) => {
    expect(weeksOfMonth(month)).toEqual({ from, until });
  });
});

describe("a day of leave", () => {
  it("is full where nobody more may go, and never without a limit", () => {
    expect(isFull(aLeaveDay({ room: 0 }))).toBe(true);
    expect(isFull(aLeaveDay({ room: 1 }))).toBe(false);
    expect(isFull({ date: "2026-12-24", away: 9, asked: 0, levels: [] })).toBe(false);
  });

  it("can be full for one level", () => {
    const levels = [
      { level: 3, most: 1, away: 1 },
      { level: 4, most: 1, away: 0 },
    ];

    expect(fullLevels(aLeaveDay({ levels }))).toEqual([3]);
    expect(isQuiet(aLeaveDay({ levels }))).toBe(false);
    expect(isQuiet(aLeaveDay())).toBe(true);
    expect(isQuiet(aLeaveDay({ asked: 1 }))).toBe(false);
  });
});

describe("requests for leave", () => {
  it("wait with the soonest leave first; the others stay as they came", () => {
    const later = aLeaveRequest({ id: "later", from: "2027-01-11" });
    const sooner = aLeaveRequest({ id: "sooner" });
    const over = aLeaveRequest({ id: "over", state: "WITHDRAWN" });

    expect(byAnswer([over, later, sooner])).toEqual({ open: [sooner, later], answered: [over] });
  });
});
