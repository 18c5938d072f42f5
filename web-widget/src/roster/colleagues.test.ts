import { describe, expect, it } from "vitest";
import type { TeamRoster } from "@samenrooster/contract";
import { aPeriod, aShift, members } from "../testing/sample.ts";
import { canBeAsked, colleaguesFor, shiftsInReturn } from "./colleagues.ts";

const day = "2027-01-05";
const mine = aShift("mine", day, "V", { memberId: "amina" });

const roster: TeamRoster = {
  period: aPeriod(),
  members: members.map(({ id, displayName }) => ({
    memberId: id,
    displayName,
    shifts:
      id === "amina"
        ? [mine]
        : id === "bram"
          ? [aShift("b", day, "L", { memberId: "bram" })]
          : id === "esra"
            ? [aShift("sick", day, "L", { memberId: "esra", vacated: true })]
            : [],
    absences: id === "chantal" ? [{ from: day, until: "2027-01-06" }] : [],
  })),
  openShifts: [],
};

describe("colleagues who might take a shift", () => {
  it("are who is free, then who works, then who is not able or away", () => {
    expect(colleaguesFor(mine, roster, members).map(({ memberId }) => memberId)).toEqual([
      "esra",
      "bram",
      "dirk",
      "chantal",
    ]);
  });

  it("are not asked when away or below the level; rules are the server's to judge", () => {
    const able = colleaguesFor(mine, roster, members).filter(canBeAsked);

    expect(able.map(({ memberId }) => memberId)).toEqual(["esra", "bram"]);
    expect(able[1]?.works).toHaveLength(1);
    expect(able[0]?.works).toHaveLength(0);
  });
});

describe("shifts in return", () => {
  it("are those of others in the days asked for, without vacated ones", () => {
    const found = (from: string, until: string): string[] =>
      shiftsInReturn(roster, "amina", { from, until }).map(({ shift }) => shift.id);

    expect(found(day, "2027-01-06")).toEqual(["b"]);
    expect(found("2027-01-04", day)).toEqual([]);
    expect(found("2027-01-06", "2027-01-12")).toEqual([]);
  });
});
