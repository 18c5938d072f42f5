import { describe, expect, it } from "vitest";
import { weeksOf, wholeNumber } from "./base-roster.ts";

describe("a line of a base roster", () => {
  it("reads as weeks from Monday to Sunday, with days off where nothing is said", () => {
    const weeks = weeksOf(
      {
        memberId: "amina",
        displayName: "Amina Visser",
        cells: [
          { week: 1, day: "SUN", shiftType: "V", fixed: false },
          { week: 2, day: "MON", shiftType: "L", fixed: false },
        ],
      },
      2,
    );

    expect(weeks.map((week) => week.map((cell) => cell?.shiftType ?? "-").join(""))).toEqual([
      "------V",
      "L------",
    ]);
  });
});

describe("a whole number that somebody typed", () => {
  it.each([
    ["1", 1],
    ["12", 12],
    [" 4 ", 4],
  ])("%j is %i", (typed, value) => {
    expect(wholeNumber(typed, 1, 12)).toBe(value);
  });

  it.each(["0", "13", "", "4.5", "1e1", "-3", "vier"])("%j is none", (typed) => {
    expect(wholeNumber(typed, 1, 12)).toBeUndefined();
  });
});
