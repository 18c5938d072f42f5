import { describe, expect, it } from "vitest";
import { en } from "../localization/en.ts";
import { nl } from "../localization/nl.ts";
import { hoursBalance, hoursText } from "./hours.ts";

describe("hours in words", () => {
  it.each([
    [0, "0 min"],
    [45, "45 min"],
    [59, "59 min"],
    [60, "1 u"],
    [61, "1 u 1 min"],
    [1710, "28 u 30 min"],
    [-465, "7 u 45 min"],
  ])("%i minutes is %s", (minutes, text) => {
    expect(hoursText(minutes, nl.units)).toBe(text);
  });

  it("says below, above and exactly on contract", () => {
    expect(hoursBalance(-1, en)).toBe("1 min still to plan");
    expect(hoursBalance(0, en)).toBe("Exactly your contract hours");
    expect(hoursBalance(90, en)).toBe("1 h 30 min above contract");
  });
});
