import { describe, expect, it } from "vitest";
import { boardLanguages } from "../localization/board-languages.ts";
import { languages } from "../localization/languages.ts";
import { aShift, aViolation } from "../testing/sample.ts";
import { type BoardReader, cellText, coverageText, shiftSigns } from "./board-text.ts";
import type { BoardCell, BoardRow } from "./board.ts";

const reader: BoardReader = {
  words: languages.en,
  board: boardLanguages.en,
  language: "en",
  team: { zone: "Europe/Amsterdam" },
};
const amina = { name: "Amina Visser", memberId: "amina" } as BoardRow;
const open = { name: "Vroege dienst", memberId: undefined } as BoardRow;

function cell(changes: Partial<BoardCell>): BoardCell {
  const nothing = { shifts: [], absent: false, violations: [], asked: [] };
  return { date: "2027-01-05", ...nothing, ...changes };
}

describe("a cell in words", () => {
  it.each<[BoardRow, BoardCell, string]>([
    [amina, cell({}), "Amina Visser, Tuesday 5 January: free"],
    [amina, cell({ absent: true }), "Amina Visser, Tuesday 5 January: Absent"],
    [
      amina,
      cell({ shifts: [aShift("n", "2027-01-05", "N")], asked: ["n"] }),
      "Amina Visser, Tuesday 5 January: Nachtdienst 22:45 to 07:15, asked, waits for an answer",
    ],
    [
      amina,
      cell({
        shifts: [aShift("v", "2027-01-05", "V", { vacated: true })],
        absent: true,
        violations: [{ memberId: "amina", displayName: "Amina", violation: aViolation() }],
      }),
      "Amina Visser, Tuesday 5 January: Vroege dienst 07:00 to 15:30, vacated, is not worked; Absent; not allowed",
    ],
    [
      open,
      cell({
        shifts: [
          aShift("a", "2027-01-05", "V"),
          aShift("b", "2027-01-05", "V", { replacesShiftId: "v" }),
          aShift("c", "2027-01-05", "V"),
        ],
      }),
      "Open: Vroege dienst, Tuesday 5 January: 2 × Vroege dienst 07:00 to 15:30; Vroege dienst 07:00 to 15:30, replacement",
    ],
  ])("%#: says who, when and what", (row, of, text) => {
    expect(cellText(row, of, reader)).toBe(text);
  });

  it("has a sign for what is vacated, a replacement, or asked", () => {
    expect(shiftSigns(aShift("v", "2027-01-05", "V"), false)).toBe("");
    expect(shiftSigns(aShift("v", "2027-01-05", "V", { vacated: true }), false)).toBe("⊘");
    expect(shiftSigns(aShift("v", "2027-01-05", "V", { replacesShiftId: "x" }), true)).toBe("↺?");
  });

  it("tells what a day has too little and too much of", () => {
    const day = { date: "2027-01-05", levels: [], shortfallMinutes: 0, surplusMinutes: 0 };

    expect(coverageText(day, reader)).toBe("covered");
    expect(coverageText({ ...day, shortfallMinutes: 90, surplusMinutes: 60 }, reader)).toBe(
      "1 h 30 min short, 1 h surplus",
    );
    expect(coverageText(undefined, reader)).toBe("One moment…");
  });
});
