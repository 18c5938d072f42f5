import { describe, expect, it } from "vitest";
import { daysOfNeed, levelsOf } from "./coverage-days.ts";

describe("the days of coverage", () => {
  it("know each level once, the lowest first, whichever day has it", () => {
    const day = (...levels: number[]) => ({
      date: "2027-01-04",
      shortfallMinutes: 0,
      levels: levels.map((level) => ({ level, needed: [], present: [] })),
    });

    expect(levelsOf([day(4, 2), day(10, 4)])).toEqual([2, 4, 10]);
    expect(levelsOf([])).toEqual([]);
  });

  it("are seven from a Monday where there is only a need", () => {
    const days = daysOfNeed(undefined, "2027-01-04");

    expect(days.map(({ date }) => date).at(-1)).toBe("2027-01-10");
    expect(levelsOf(days)).toEqual([]);
  });
});
