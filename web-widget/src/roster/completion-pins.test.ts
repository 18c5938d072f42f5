import { describe, expect, it } from "vitest";
import { aShift } from "../testing/sample.ts";
import { picksByMember, turnedPins } from "./completion-pins.ts";

describe("picks that can be pinned", () => {
  it("are those that members picked and can work, by start", () => {
    const picked = { memberId: "amina", origin: "PICKED" } as const;
    const line = (memberId: string, shifts: ReturnType<typeof aShift>[]) => ({
      memberId,
      displayName: memberId,
      shifts,
      absences: [],
    });

    const people = picksByMember([
      line("amina", [
        aShift("a2", "2027-01-09", "L", picked),
        aShift("a1", "2027-01-05", "V", picked),
        aShift("a3", "2027-01-06", "V", { memberId: "amina", origin: "BASE_ROSTER" }),
        aShift("a4", "2027-01-07", "V", { ...picked, vacated: true }),
      ]),
      line("bram", []),
    ]);

    expect(people.map(({ memberId, picks }) => [memberId, picks.map(({ id }) => id)])).toEqual([
      ["amina", ["a1", "a2"]],
    ]);
  });

  it("are pinned together, and let go where all of them are pinned", () => {
    const some = turnedPins(new Set(["b1"]), ["a1"]);

    expect([...some]).toEqual(["b1", "a1"]);
    expect([...turnedPins(some, ["a1", "a2"])]).toEqual(["b1", "a1", "a2"]);
    expect([...turnedPins(turnedPins(some, ["a2"]), ["a1", "a2"])]).toEqual(["b1"]);
  });
});
