import type { BaseRosterLine, BaseRosterProposal } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { NO_PINS, pinsOf, pinsOfProposal, turned } from "./pins.ts";

const LINE: BaseRosterLine = {
  memberId: "amina",
  displayName: "Amina",
  cells: [
    { week: 1, day: "MON", shiftType: "V", fixed: false, pinned: true },
    { week: 1, day: "TUE", fixed: false },
  ],
};

describe("pins", () => {
  it("keep what a cell holds: a shift, or a day off", () => {
    expect(pinsOf(LINE)).toEqual([
      { memberId: "amina", week: 1, day: "MON", shiftType: "V" },
      { memberId: "amina", week: 1, day: "TUE" },
    ]);
  });

  it("are put in, and taken out where all of the cells were pinned", () => {
    const [monday, tuesday] = pinsOf(LINE);
    const one = turned(NO_PINS, "PROPOSAL", [monday!]);
    const both = turned(one, "PROPOSAL", [monday!, tuesday!]);

    expect([...one.pins.keys()]).toEqual(["amina 1 MON"]);
    expect(both.pins.size).toBe(2);
    expect(turned(both, "PROPOSAL", [monday!, tuesday!]).pins.size).toBe(0);
  });

  it("of one roster go when a cell of the other is pinned", () => {
    const [monday, tuesday] = pinsOf(LINE);
    const board = turned(turned(NO_PINS, "PROPOSAL", [monday!]), "BASE_ROSTER", [tuesday!]);

    expect(board.pinnedIn).toBe("BASE_ROSTER");
    expect([...board.pins.keys()]).toEqual(["amina 1 TUE"]);
  });

  it("of a proposal are those it was searched with", () => {
    const board = pinsOfProposal({ lines: [LINE] } as unknown as BaseRosterProposal);

    expect([...board.pins.values()]).toEqual([
      { memberId: "amina", week: 1, day: "MON", shiftType: "V" },
    ]);
  });
});
