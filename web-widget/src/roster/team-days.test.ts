import { describe, expect, it } from "vitest";
import { aPeriod, aShift } from "../testing/sample.ts";
import { entriesOn, isAbsentOn } from "./team-days.ts";

const line = (memberId: string, ...shifts: ReturnType<typeof aShift>[]) => ({
  memberId,
  displayName: memberId,
  shifts,
  absences: [{ from: "2027-01-06", until: "2027-01-08" }],
});

describe("a day of the team roster", () => {
  it("lists who works, early starters first, and by name at the same time", () => {
    const day = "2027-01-05";
    const roster = {
      period: aPeriod(),
      members: [
        line("dirk", aShift("1", day, "N")),
        line("bram", aShift("2", day, "V")),
        line("amina", aShift("3", day, "V"), aShift("4", "2027-01-06", "V")),
      ],
      openShifts: [],
    };

    expect(entriesOn(roster, day).map((entry) => entry.line.memberId)).toEqual([
      "amina",
      "bram",
      "dirk",
    ]);
  });

  it("counts the first day of an absence and not the day of return", () => {
    const absent = ["2027-01-05", "2027-01-06", "2027-01-07", "2027-01-08"].map((date) =>
      isAbsentOn(line("dirk"), date),
    );

    expect(absent).toEqual([false, true, true, false]);
  });
});
