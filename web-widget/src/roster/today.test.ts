import type { MyQuestion, MyRound, NextShift } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { aShift } from "../testing/sample.ts";
import { colleagueNames, nearnessOf, screenFor, screenOfRound } from "./today.ts";

const early = aShift("s1", "2026-11-24", "V");

describe("how near a shift is", () => {
  it.each([
    ["days", "2026-11-22", "2026-11-22T12:00:00+01:00"],
    ["tomorrow", "2026-11-23", "2026-11-23T23:59:00+01:00"],
    ["today", "2026-11-24", "2026-11-24T06:59:00+01:00"],
    ["now", "2026-11-24", "2026-11-24T07:00:00+01:00"],
    ["now", "2026-11-25", "2026-11-25T01:00:00+01:00"],
  ])("is %s on %s at %s", (nearness, today, now) => {
    expect(nearnessOf(early, today, now)).toBe(nearness);
  });
});

describe("with whom", () => {
  const withColleagues = (...names: string[]): NextShift => ({
    teamId: "t1",
    teamName: "De Linde",
    published: true,
    shift: early,
    worksWith: names.map((displayName, at) => ({ memberId: `m${at}`, displayName })),
  });

  it("first names are enough, unless two have the same", () => {
    expect(colleagueNames(withColleagues("Esra Yılmaz", "Bram O’Neill", "Esra de Wit"))).toEqual([
      "Esra Yılmaz",
      "Bram",
      "Esra de Wit",
    ]);
  });

  it("nobody is nobody, and a name without a rest is whole", () => {
    expect(colleagueNames(withColleagues())).toEqual([]);
    expect(colleagueNames(withColleagues("نور"))).toEqual(["نور"]);
  });
});

describe("where to go", () => {
  const question = (kind: MyQuestion["kind"]): MyQuestion => ({
    kind,
    teamId: "t1",
    teamName: "De Linde",
    text: "?",
  });

  it("a late roster is answered on the spot, all else on its own screen", () => {
    expect(screenFor(question("LATE_CONSENT"))).toBeUndefined();
    expect(screenFor(question("CONTRACT_EXTENSION"))).toBe("myHours");
  });

  it("a round leads to picking while that is open", () => {
    const round = (phase: MyRound["phase"]): MyRound => ({
      teamId: "t1",
      teamName: "De Linde",
      memberId: "amina",
      periodId: "p1",
      phase,
      from: "2027-01-04",
      until: "2027-02-01",
      plannedMinutes: 0,
      contractMinutes: 0,
    });
    expect(screenOfRound(round("PICKING"))).toBe("openShifts");
    expect(screenOfRound(round("COMPLETING"))).toBeUndefined();
  });
});
