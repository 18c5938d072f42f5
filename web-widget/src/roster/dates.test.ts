import { describe, expect, it } from "vitest";
import {
  addDays,
  clockTime,
  datesBetween,
  daysBetween,
  longDate,
  mondayFrom,
  mondayOf,
  shortDate,
  weekNumber,
} from "./dates.ts";

describe("roster dates", () => {
  it.each([
    ["2027-02-28", 1, "2027-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-03-27", 2, "2027-03-29"],
    ["2027-01-01", -1, "2026-12-31"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it("counts days over the clock change without losing one", () => {
    expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(daysBetween("2027-10-30", "2027-11-01")).toBe(2);
  });

  it("finds the Monday of a Monday, a Tuesday and a Sunday", () => {
    expect(["2026-11-23", "2026-11-24", "2026-11-29"].map(mondayOf)).toEqual([
      "2026-11-23",
      "2026-11-23",
      "2026-11-23",
    ]);
  });

  it("finds the first Monday from a date on, a Monday being its own", () => {
    expect(["2026-11-23", "2026-11-24", "2026-11-29"].map(mondayFrom)).toEqual([
      "2026-11-23",
      "2026-11-30",
      "2026-11-30",
    ]);
  });

  it.each([
    ["2026-12-31", 53],
    ["2027-01-03", 53],
    ["2027-01-04", 1],
    ["2029-12-31", 1],
  ])("%s lies in ISO week %i", (date, week) => {
    expect(weekNumber(date)).toBe(week);
  });

  it("lists half-open dates, none for an empty range", () => {
    expect(datesBetween("2027-01-31", "2027-02-02")).toEqual(["2027-01-31", "2027-02-01"]);
    expect(datesBetween("2027-02-02", "2027-02-02")).toEqual([]);
    expect(datesBetween("2027-02-02", "2027-01-31")).toEqual([]);
  });

  it("writes dates in the reader's language", () => {
    expect(longDate("2026-11-30", "nl")).toBe("maandag 30 november");
    expect(longDate("2026-11-30", "en")).toBe("Monday 30 November");
    expect(shortDate("2026-11-30", "nl")).toBe("ma 30 nov");
  });

  it("reads the clock of the team, not of the browser, in winter and in summer", () => {
    expect(clockTime("2027-01-04T06:00:00Z", "Europe/Amsterdam")).toBe("07:00");
    expect(clockTime("2027-07-05T05:00:00Z", "Europe/Amsterdam")).toBe("07:00");
    expect(clockTime("2027-01-04T00:00:00+01:00", "Europe/Amsterdam")).toBe("00:00");
  });

  it("refuses what is not a date with the value and what would be right", () => {
    expect(() => addDays("next Monday", 1)).toThrow('"next Monday". Maybe write it as 2026-11-30');
  });
});
