import { describe, expect, it } from "vitest";
import { aShift, aViolation } from "../testing/sample.ts";
import { longWindowOf, stripOf } from "./windows.ts";

const ZONE = "Europe/Amsterdam";
const PERIOD = { from: "2027-01-04", until: "2027-02-01" };
const over = (windowStart: string, windowEnd: string) => aViolation({ windowStart, windowEnd });
const rest = over("2027-01-04T23:00:00+01:00", "2027-01-05T07:00:00+01:00");

describe("a window on a strip", () => {
  it("lies where the clock says, beside the shifts of its days", () => {
    const strip = stripOf(
      rest,
      [aShift("l", "2027-01-04", "L"), aShift("v", "2027-01-05", "V")],
      PERIOD,
      ZONE,
    );

    expect(strip.dates).toEqual(["2027-01-04", "2027-01-05"]);
    expect(strip.window.from).toBeCloseTo((23 / 48) * 100);
    expect(strip.window.width).toBeCloseTo((8 / 48) * 100);
    expect(strip.shifts.map(({ shift }) => shift.id)).toEqual(["l", "v"]);
    expect(strip.shifts[1]?.stretch.from).toBeCloseTo((31 / 48) * 100);
  });

  it("leaves out shifts of other days and cuts off what sticks out", () => {
    const strip = stripOf(
      rest,
      [aShift("n", "2027-01-03", "N"), aShift("later", "2027-01-06", "V")],
      PERIOD,
      ZONE,
    );

    expect(strip.shifts).toHaveLength(1);
    expect(strip.shifts[0]?.stretch.from).toBe(0);
    expect(strip.shifts[0]?.stretch.width).toBeCloseTo((7.25 / 48) * 100);
  });

  it("shows what was worked instead of what was planned", () => {
    const worked = {
      start: "2027-01-04T12:00:00+01:00",
      end: "2027-01-05T00:00:00+01:00",
      breakMinutes: 0,
      workedMinutes: 720,
      recordings: 1,
    };
    const strip = stripOf(rest, [aShift("l", "2027-01-04", "L", { worked })], PERIOD, ZONE);

    expect(strip.shifts[0]?.stretch).toEqual({ from: 25, width: 25 });
  });

  it("knows which days the period says nothing of", () => {
    const before = over("2027-01-03T23:00:00+01:00", "2027-01-04T07:00:00+01:00");
    const after = over("2027-01-31T23:00:00+01:00", "2027-02-01T07:00:00+01:00");

    expect(stripOf(before, [], PERIOD, ZONE).unknownDates).toEqual(["2027-01-03"]);
    expect(stripOf(after, [], PERIOD, ZONE).unknownDates).toEqual(["2027-02-01"]);
  });

  it("is the moment itself where the rule counts over no stretch", () => {
    const strip = stripOf(aViolation({ at: "2027-01-07T12:00:00+01:00" }), [], PERIOD, ZONE);

    expect(strip.dates).toEqual(["2027-01-07"]);
    expect(strip.window).toEqual({ from: 50, width: 0 });
  });

  it("does not touch the day at whose midnight it ends", () => {
    const week = over("2027-01-04T00:00:00+01:00", "2027-01-11T00:00:00+01:00");

    expect(stripOf(week, [], PERIOD, ZONE).dates).toHaveLength(7);
  });

  it("still shows a day for a moment at midnight", () => {
    const strip = stripOf(aViolation({ at: "2027-01-07T00:00:00+01:00" }), [], PERIOD, ZONE);

    expect(strip.dates).toEqual(["2027-01-07"]);
  });
});

describe("a long window", () => {
  it("is told in weeks", () => {
    const weeks = over("2026-10-05T00:00:00+02:00", "2027-01-25T00:00:00+01:00");

    expect(longWindowOf(weeks, ZONE)).toEqual({
      weeks: 16,
      from: "2026-10-05",
      last: "2027-01-24",
    });
  });

  it("begins beyond the days that fourteen times 24 hours touch", () => {
    const fifteen = over("2027-01-04T12:00:00+01:00", "2027-01-18T12:00:00+01:00");
    const sixteen = over("2027-01-04T12:00:00+01:00", "2027-01-19T12:00:00+01:00");

    expect(longWindowOf(fifteen, ZONE)).toBeUndefined();
    expect(longWindowOf(sixteen, ZONE)?.weeks).toBe(2);
  });
});
