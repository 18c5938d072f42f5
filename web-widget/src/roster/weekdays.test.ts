import { describe, expect, it } from "vitest";
import { shortWeekdays } from "./weekdays.ts";

describe("days of an ordinary week in short", () => {
  it.each([
    [["MON", "TUE", "WED", "THU", "FRI"], "Mon–Fri"],
    [["SUN", "SAT"], "Sat, Sun"],
    [["MON", "WED", "THU", "FRI", "SUN"], "Mon, Wed–Fri, Sun"],
    [[], ""],
  ] as const)("%j reads as %s", (days, text) => {
    expect(shortWeekdays(days, "en")).toBe(text);
  });
});
