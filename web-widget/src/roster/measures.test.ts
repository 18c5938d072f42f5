import type { Measures } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { measuresEn } from "../localization/measures-en.ts";
import { measuredDays, measuresShown } from "./measures.ts";

const nothing: Measures = { people: 0, heldShifts: 0, openShifts: 0, lateChanges: 0, exchanges: 0 };

describe("the measures of a team", () => {
  it("look half a year back and ahead, from Monday to Monday", () => {
    expect(measuredDays("2026-11-25")).toEqual({ from: "2026-05-25", until: "2027-05-24" });
  });

  it("of too few people are left out, and none is invented", () => {
    const told = measuresShown(nothing, measuresEn).filter(({ text }) => text !== undefined);

    expect(told.map(({ name, text }) => [name, text])).toEqual([
      ["openShifts", "0 of 0"],
      ["lateChanges", "0"],
      ["exchanges", "0"],
    ]);
  });

  it("tell each figure once, and a zero is a figure", () => {
    const told = measuresShown(
      {
        ...nothing,
        wishesKeptPercent: 0,
        worstKeptPercent: 100,
        leastNoticeDays: 1,
        meanNoticeDays: 28,
        quickReturns: 0,
        externalPercent: 4,
        openShifts: 3,
        heldShifts: 97,
        familiarFaces: {
          weeks: 4,
          meanPeople: 9,
          mostPeople: 12,
          meanShifts: 40,
          continuityPercent: 17,
        },
      },
      measuresEn,
    );

    expect(told.map(({ text }) => text)).toEqual([
      "0%",
      "100%",
      "1 day",
      "28 days",
      "3 of 100",
      "0",
      "0",
      "0",
      "4%",
      "9 people on 40 shifts",
      "17%",
    ]);
  });
});
