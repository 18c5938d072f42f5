import { describe, expect, it } from "vitest";
import { aSickCall, aSickCallDetail } from "../testing/sample-sick-call.ts";
import { daysBack, isAway, takenOver } from "./sick-call.ts";

describe("a sick call", () => {
  it.each([
    ["REPORTED", true],
    ["CONFIRMED", true],
    ["RECOVERED", false],
    ["CLOSED", false],
    ["REFUSED", false],
  ] as const)("%s means away: %s", (state, away) => {
    expect(isAway(aSickCall({ state }))).toBe(away);
  });

  it("is at most 42 days by what the member says", () => {
    expect(daysBack("2026-11-23")).toEqual({ first: "2026-11-24", last: "2027-01-04" });
  });

  it("names the shifts that a colleague works", () => {
    expect(takenOver(aSickCallDetail()).map(({ id }) => id)).toEqual(["v2"]);
  });
});
