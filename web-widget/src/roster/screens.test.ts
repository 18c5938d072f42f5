import { describe, expect, it } from "vitest";
import { screensFor } from "./screens.ts";

describe("screens by role", () => {
  it("a member sees own work and the team", () => {
    expect(screensFor({ memberId: "amina", leads: false })).toEqual([
      "myRoster",
      "openShifts",
      "myHours",
      "team",
      "rules",
    ]);
  });

  it("a team lead who works in the team sees the lead's screens after the own ones", () => {
    expect(screensFor({ memberId: "chantal", leads: true })).toEqual([
      "myRoster",
      "openShifts",
      "myHours",
      "team",
      "demand",
      "baseRoster",
      "period",
      "teamHours",
      "rules",
    ]);
  });

  it("who is no member has no own roster", () => {
    expect(screensFor({ memberId: undefined, leads: true })).not.toContain("myRoster");
    expect(screensFor({ memberId: undefined, leads: false })).toContain("demand");
  });
});
