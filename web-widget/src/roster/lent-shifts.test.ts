import { describe, expect, it } from "vitest";
import { aLentShift } from "../testing/sample-lending.ts";
import { teamAndPlace, teamsByPeriod } from "./lent-shifts.ts";

describe("shifts of other teams", () => {
  it("belong to the team of their period", () => {
    const lent = [
      aLentShift("e1", "2027-01-06", "V"),
      aLentShift("b1", "2027-01-07", "L", {
        teamId: "t3",
        teamName: "De Beuk",
        locationName: undefined,
      }),
    ];

    expect(teamsByPeriod(lent)).toEqual([
      ["p-t2", { teamId: "t2", teamName: "De Eik", locationName: "Deventer" }],
      ["p-t3", { teamId: "t3", teamName: "De Beuk" }],
    ]);
  });

  it("name the place of the team where it has one", () => {
    const team = { teamId: "t2", teamName: "De Eik" };

    expect(teamAndPlace({ ...team, locationName: "Deventer" })).toBe("De Eik · Deventer");
    expect(teamAndPlace(team)).toBe("De Eik");
  });
});
