import { readFileSync } from "node:fs";
import type { SeasonMonth, SeasonProfile, SeasonWish } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { aSeason } from "../testing/sample-season.ts";
import { aboutHours, isFixed, likelyYear, percentsOf, seasonYears, spread } from "./season.ts";

const sum = (minutes: readonly number[]): number => minutes.reduce((all, one) => all + one, 0);
const usual = (months: readonly SeasonMonth[]): number[] =>
  months.map(({ usualMinutes }) => usualMinutes);

/** An answer of the server as the contract shows it. */
function example<T>(operation: string): T {
  const file = new URL(
    `../../../api-spec/src/examples/${operation}/answer-200.json`,
    import.meta.url,
  );
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

describe("spreading a year", () => {
  it("comes to what the server says, but for the last minute of a rounding", () => {
    const { months, monthPercents } = example<SeasonProfile>("putSeasonProfile");

    spread(months, monthPercents).forEach((minutes, at) =>
      expect(Math.abs(minutes - (months[at]?.contractMinutes ?? 0))).toBeLessThanOrEqual(1),
    );
    expect(monthPercents[6]).toBe(80);
  });

  it("takes wishes as shares of what the team gives each month", () => {
    const wish = example<SeasonWish>("putSeasonWish");

    spread(wish.months, percentsOf(wish.ways, wish)).forEach((minutes, at) =>
      expect(Math.abs(minutes - (wish.months[at]?.contractMinutes ?? 0))).toBeLessThanOrEqual(1),
    );
    expect(percentsOf(["LESS", "AS_CONTRACT", "MORE"], wish)).toEqual([80, 100, 120]);
  });

  it("moves hours and keeps their sum", () => {
    const { months } = aSeason();
    const percents = months.map((_, at) => (at === 6 ? 0 : 100));

    const spreadMinutes = spread(months, percents);

    expect(spreadMinutes[6]).toBe(0);
    expect(spreadMinutes[7]).toBeGreaterThan(usual(months)[7] ?? 0);
    expect(Math.abs(sum(spreadMinutes) - sum(usual(months)))).toBeLessThanOrEqual(6);
  });

  it("leaves days before hours are kept as they are", () => {
    const months = aSeason().months.map((month) => ({
      ...month,
      fixedMinutes: month.month < 11 ? month.usualMinutes : month.month === 11 ? 2000 : 0,
    }));

    const spreadMinutes = spread(
      months,
      months.map(({ month }) => (month === 12 ? 200 : 100)),
    );

    expect(spreadMinutes.slice(0, 10)).toEqual(usual(months).slice(0, 10));
    // 4174 and 6380 minutes weigh one and two: of 10 554 minutes, 2601 and 7953.
    expect(spreadMinutes.slice(10)).toEqual([4601, 7953]);
  });

  it("stays even where every month weighs nothing", () => {
    const { months } = aSeason();

    expect(
      spread(
        months,
        months.map(() => 0),
      ),
    ).toEqual(usual(months));
  });

  it("knows a month of which nothing can move", () => {
    const month = { month: 1, usualMinutes: 60, fixedMinutes: 60, contractMinutes: 60 };

    expect(isFixed(month)).toBe(true);
    expect(isFixed({ ...month, fixedMinutes: 59 })).toBe(false);
    expect(isFixed({ ...month, usualMinutes: 0, fixedMinutes: 0 })).toBe(false);
  });

  it("offers this year and two more, and from October on means the next one", () => {
    expect(seasonYears("2026-11-23")).toEqual([2026, 2027, 2028]);
    expect(seasonYears("2099-01-01")).toEqual([2099, 2100]);
    expect(likelyYear("2026-09-30")).toBe(2026);
    expect(likelyYear("2026-10-01")).toBe(2027);
    expect(likelyYear("2100-12-01")).toBe(2100);
  });

  it("tells figures that need no more to the half hour", () => {
    expect([14, 15, 44, 45, -16].map(aboutHours)).toEqual([0, 30, 30, 60, -30]);
  });
});
