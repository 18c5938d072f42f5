import { describe, expect, it } from "vitest";
import { screensFor, screensOf, sideOf, sidesFor } from "./screens.ts";

describe("screens by role", () => {
  it("a member sees own work and the team", () => {
    const amina = { memberId: "amina", leads: false };

    expect(sidesFor(amina)).toEqual(["own"]);
    expect(screensFor(amina)).toEqual(screensOf("own"));
    expect(screensFor(amina)).not.toContain("period");
  });

  it("a team lead who works in the team has two sides, and the team and the rules on both", () => {
    const chantal = { memberId: "chantal", leads: true };

    expect(sidesFor(chantal)).toEqual(["own", "lead"]);
    expect(screensFor(chantal)).toEqual([...new Set([...screensOf("own"), ...screensOf("lead")])]);
    expect(screensOf("own").slice(-2)).toEqual(screensOf("lead").slice(-2));
  });

  it("who is no member has no own roster", () => {
    expect(screensFor({ memberId: undefined, leads: true })).not.toContain("myRoster");
    expect(screensFor({ memberId: undefined, leads: false })).toContain("demand");
  });

  it("a screen that is on both sides leaves the reader where she is", () => {
    expect(sideOf("rules", "lead")).toBe("lead");
    expect(sideOf("rules", "own")).toBe("own");
    expect(sideOf("demand", "own")).toBe("lead");
    expect(sideOf("myHours", "lead")).toBe("own");
  });
});
