import { describe, expect, it } from "vitest";
import { dateByKey, nearestDay, weeksOf } from "./day-grid.ts";
import { datesBetween } from "./dates.ts";

const days = (from: string, until: string): { date: string }[] =>
  datesBetween(from, until).map((date) => ({ date }));

describe("a grid of days", () => {
  it("has whole weeks from Monday, with gaps before the first day and after the last", () => {
    // 1 January 2027 is a Friday, 12 January a Tuesday.
    const weeks = weeksOf(days("2027-01-01", "2027-01-13"));

    expect(weeks.map(({ monday }) => monday)).toEqual(["2026-12-28", "2027-01-04", "2027-01-11"]);
    expect(
      weeks.map((week) => week.days.map((day) => day?.date.slice(8) ?? "-").join(" ")),
    ).toEqual(["- - - - 01 02 03", "04 05 06 07 08 09 10", "11 12 - - - - -"]);
  });

  it("has one week for one day, and none for none", () => {
    expect(weeksOf(days("2027-01-03", "2027-01-04"))).toHaveLength(1);
    expect(weeksOf([])).toEqual([]);
  });

  it.each([
    ["ArrowLeft", "2027-01-05"],
    ["ArrowRight", "2027-01-07"],
    ["ArrowUp", "2026-12-30"],
    ["ArrowDown", "2027-01-13"],
    ["Home", "2027-01-04"],
    ["End", "2027-01-10"],
    ["PageUp", "2026-12-09"],
    ["PageDown", "2027-02-03"],
    ["a", undefined],
  ])("leads with %s from Wednesday 6 January to %s", (key, date) => {
    expect(dateByKey("2027-01-06", key)).toBe(date);
  });

  it("keeps the weekday over the night the clock goes forward", () => {
    expect(dateByKey("2027-03-28", "ArrowRight")).toBe("2027-03-29");
  });

  it("knows the day nearest to a date", () => {
    const january = days("2027-01-04", "2027-02-01");

    expect(nearestDay(january, "2026-11-23")).toBe("2027-01-04");
    expect(nearestDay(january, "2027-01-09")).toBe("2027-01-09");
    expect(nearestDay(january, "2027-03-01")).toBe("2027-01-31");
    expect(nearestDay([], "2027-03-01")).toBeUndefined();
  });
});
