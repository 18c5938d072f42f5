import { describe, expect, it } from "vitest";
import { weeksOf } from "./base-roster.ts";

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
