import { describe, expect, it } from "vitest";
import { en } from "../localization/en.ts";
import { aPeriod, aShift } from "../testing/sample.ts";
import { canRecordWorkedTime, faultsByField, proposedTime, readWorkedTime } from "./worked-time.ts";

const ZONE = "Europe/Amsterdam";
const on = (today: string) => ({ today, team: { zone: ZONE } });
const night = aShift("n", "2027-01-05", "N");
const published = [aPeriod({ phase: "PUBLISHED" })];

describe("worked time", () => {
  it.each([
    ["2027-01-05", false],
    ["2027-01-06", true],
  ])("of a night that ends on the 6th can be entered on %s: %s", (today, can) => {
    expect(canRecordWorkedTime(night, published, on(today))).toBe(can);
  });

  it("can only be entered for a published period", () => {
    expect(canRecordWorkedTime(night, [aPeriod()], on("2027-02-01"))).toBe(false);
    expect(canRecordWorkedTime(night, [], on("2027-02-01"))).toBe(false);
  });

  it("begins with what was planned, or recorded before", () => {
    const worked = {
      start: "2027-01-05T22:30:00+01:00",
      end: "2027-01-06T07:45:00+01:00",
      breakMinutes: 0,
      workedMinutes: 555,
      recordings: 1,
    };

    expect(proposedTime(night, ZONE)).toEqual({
      start: "2027-01-05T22:45",
      end: "2027-01-06T07:15",
      breakMinutes: "30",
    });
    expect(proposedTime({ ...night, worked }, ZONE)).toEqual({
      start: "2027-01-05T22:30",
      end: "2027-01-06T07:45",
      breakMinutes: "0",
    });
  });

  it("is read with the offsets of the team's clock", () => {
    const typed = proposedTime(night, ZONE);

    expect(readWorkedTime(typed, ZONE, en)).toEqual({
      entry: {
        start: "2027-01-05T22:45:00+01:00",
        end: "2027-01-06T07:15:00+01:00",
        breakMinutes: 30,
      },
      faults: {},
    });
  });

  it("names everything that is wrong at once", () => {
    const typed = { start: "", end: "2027-03-28T02:30", breakMinutes: "half an hour" };

    expect(readWorkedTime(typed, ZONE, en)).toEqual({
      faults: {
        start: en.workedTime.noMoment,
        end: en.workedTime.noSuchMoment,
        breakMinutes: en.workedTime.wrongBreak,
      },
    });
  });

  it("ends after it starts, by the minute", () => {
    const from = { start: "2027-01-05T07:00", breakMinutes: "0" };

    expect(readWorkedTime({ ...from, end: "2027-01-05T07:00" }, ZONE, en).faults.end).toBe(
      en.workedTime.endNotAfterStart,
    );
    expect(readWorkedTime({ ...from, end: "2027-01-05T07:01" }, ZONE, en).faults).toEqual({});
  });
});

describe("what the server finds wrong", () => {
  it("is told at its field", () => {
    expect(
      faultsByField([
        { pointer: "/end", message: "later than now" },
        { pointer: "/breakMinutes", message: "too long" },
      ]),
    ).toEqual({ end: "later than now", breakMinutes: "too long" });
  });

  it("is told as a whole where it is about no field", () => {
    expect(faultsByField([{ pointer: "/x", message: "?" }])).toBeUndefined();
    expect(faultsByField([])).toBeUndefined();
  });
});
