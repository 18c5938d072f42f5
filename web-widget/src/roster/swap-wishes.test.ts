import { describe, expect, it } from "vitest";
import { exchangeEn } from "../localization/exchange-en.ts";
import { aSwapWish, sampleShiftTypes } from "../testing/sample-exchange.ts";
import { emptyChoice, isStanding, moved, wantedText, withField } from "./swap-wishes.ts";

const words = { ...exchangeEn.wish, language: "en" as const };

describe("a swap wish", () => {
  it.each([
    [{ shiftType: "L", date: "2027-01-07" }, "Late dienst on Thursday 7 January"],
    [{ date: "2027-01-08" }, "a shift on Friday 8 January"],
    [{ shiftType: "N" }, "Nachtdienst"],
    [{ shiftType: "X" }, "X"],
    [{ shiftId: "s1" }, "a certain shift of a colleague"],
  ])("wants %o", (wanted, text) => {
    expect(wantedText(wanted, sampleShiftTypes, words)).toBe(text);
  });

  it.each([
    ["OPEN", true],
    ["OFFERED", true],
    ["FULFILLED", false],
    ["WITHDRAWN", false],
    ["ENDED", false],
  ] as const)("%s stands: %s", (state, stands) => {
    expect(isStanding(aSwapWish({ state }))).toBe(stands);
  });

  it("names the first choice that says nothing", () => {
    expect(emptyChoice([{ date: "2027-01-08" }, {}, {}])).toBe(2);
    expect(emptyChoice([{ shiftType: "L" }, { shiftId: "s" }])).toBeUndefined();
  });

  it("moves a choice, and stays as it is beyond the ends", () => {
    expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 1, 2)).toEqual(["a", "b"]);
  });

  it("leaves out what was emptied", () => {
    expect(withField({ date: "2027-01-08", shiftType: "L" }, "date", "")).toEqual({
      shiftType: "L",
    });
    expect(withField({}, "shiftType", "N")).toEqual({ shiftType: "N" });
  });
});
