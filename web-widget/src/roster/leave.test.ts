import { describe, expect, it } from "vitest";
import { leaveEn } from "../localization/leave-en.ts";
import { aLeaveDay, aLeaveRequest } from "../testing/sample-leave.ts";
import {
  daysOf,
  dayTold,
  fullDays,
  leaveDays,
  linkTo,
  monthOf,
  NO_LEAVE_TYPED,
  readLeave,
  withDay,
} from "./leave.ts";

const TODAY = "2026-11-23";
const typed = { first: "2027-01-04", last: "2027-01-05", hours: "16" };
const level = (number: number): string => `level ${number}`;

describe("asking for leave", () => {
  it("is for whole days, the last one included", () => {
    expect(readLeave(typed, TODAY).request).toEqual({
      from: "2027-01-04",
      until: "2027-01-06",
      leaveMinutes: 960,
    });
  });

  it.each([
    ["today", { first: TODAY }, { first: "noFirst" }],
    ["tomorrow", { first: "2026-11-24", last: "2026-11-24" }, {}],
    ["no first day", { first: "" }, { first: "noFirst" }],
    ["no last day", { last: "" }, { last: "noLast" }],
    ["the wrong way round", { last: "2027-01-03" }, { last: "noLast" }],
    ["92 days", { last: "2027-04-05" }, {}],
    ["93 days", { last: "2027-04-06" }, { last: "tooLong" }],
    ["no hours", { hours: "" }, { hours: "noHours" }],
    ["no leave hours", { hours: "0" }, {}],
    ["as many hours as there are", { hours: "48" }, {}],
    ["more hours than there are", { hours: "48,25" }, { hours: "noHours" }],
    ["less than nothing", { hours: "-1" }, { hours: "noHours" }],
  ])("from %s", (_, change, faults) => {
    expect(readLeave({ ...typed, ...change }, TODAY).faults).toEqual(faults);
  });

  it("takes the first tap as the first day, the next as the last, and then begins again", () => {
    const one = withDay(NO_LEAVE_TYPED, "2027-01-06");
    const two = withDay(one, "2027-01-08");

    expect(daysOf(one)).toEqual(["2027-01-06"]);
    expect(daysOf(two)).toEqual(["2027-01-06", "2027-01-07", "2027-01-08"]);
    expect(withDay(two, "2027-01-20")).toMatchObject({ first: "2027-01-20", last: "2027-01-20" });
    expect(withDay(one, "2027-01-04")).toMatchObject({ first: "2027-01-04", last: "2027-01-04" });
  });
});

describe("the months of the calendar", () => {
  it.each([
    ["2026-12-31", 0, "2026-12-01", "2027-01-01"],
    ["2026-12-31", 1, "2027-01-01", "2027-02-01"],
    ["2027-01-01", -1, "2026-12-01", "2027-01-01"],
    ["2028-02-29", 0, "2028-02-01", "2028-03-01"],
  ])("%s and %i later is from %s until %s", (date, later, from, until) => {
    expect(monthOf(date, later)).toEqual({ from, until });
  });
});

describe("the days of the calendar", () => {
  const month = { from: "2027-01-11", until: "2027-01-15" };
  const known = {
    days: ["2027-01-11", "2027-01-12", "2027-01-13", "2027-01-14"].map((date) => aLeaveDay(date)),
    requests: [
      aLeaveRequest({ from: "2027-01-13", until: "2027-01-14", state: "REQUESTED" }),
      aLeaveRequest({ from: "2027-01-11", until: "2027-01-12", state: "WITHDRAWN" }),
    ],
    chosen: ["2027-01-14"],
    today: TODAY,
  };

  it("show room, what is full, what she asked and what is chosen", () => {
    const days = leaveDays(month, known, leaveEn.calendar, level);

    expect(days.map(({ word }) => word)).toEqual(["2 left", "full", "asked", "2 left"]);
    expect(days.map(({ chosen }) => chosen)).toEqual([false, false, false, true]);
    expect(days[2]?.told).toMatch(/^You asked for leave, Room for 2 more/);
    expect(days[3]?.told).toMatch(/^Chosen, /);
  });

  it("say nothing of what is past or not known yet", () => {
    const days = leaveDays(
      month,
      { ...known, today: "2027-01-12", days: [] },
      leaveEn.calendar,
      level,
    );

    expect(days.map(({ told }) => told)).toEqual(["Past", "Past", "You asked for leave", "Chosen"]);
  });

  it("are full for everybody or for a level", () => {
    const day = aLeaveDay("2027-01-11", { levels: [{ level: 3, most: 1, away: 1 }] });
    const effect = (of: typeof day) => ({ day: of, lacking: [], lackingAnyway: 0 });

    expect(fullDays([effect(day), effect(aLeaveDay("2027-01-14"))])).toEqual([day]);
    expect(dayTold(day, leaveEn.calendar, level)).toEqual([
      "Room for 2 more of 3",
      "1 is on leave",
      "level 3: 1 of at most 1",
    ]);
  });
});

describe("where leave is asked", () => {
  it.each([
    ["https://hr.example.test/verlof", "https://hr.example.test/verlof"],
    ["MyHR", undefined],
    ["javascript:alert(1)", undefined],
    ["https://hr.example.test of bel HR", undefined],
  ])("%s is linked to %s", (askAt, link) => {
    expect(linkTo(askAt)).toBe(link);
  });
});
