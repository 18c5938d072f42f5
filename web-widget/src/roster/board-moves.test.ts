import type { PeriodPhase, Shift } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { aShift } from "../testing/sample.ts";
import { actionsIn, toPickUp } from "./board-actions.ts";
import {
  type BoardMove,
  type BoardSituation,
  type MoveTarget,
  movesFor,
  proposalOf,
  sidesOf,
  stillStands,
  whyNotMovable,
} from "./board-moves.ts";
import type { BoardCell, BoardRow } from "./board.ts";

const open = aShift("o1", "2027-01-05", "V");
const held = aShift("h1", "2027-01-05", "V", { memberId: "bram", origin: "BASE_ROSTER" });
const others = aShift("h2", "2027-01-05", "L", { memberId: "esra", origin: "BASE_ROSTER" });
const given = aShift("g1", "2027-01-05", "V", { memberId: "bram", origin: "ASSIGNED" });

function situation(phase: PeriodPhase, changes: Partial<BoardSituation> = {}): BoardSituation {
  return {
    phase,
    approved: false,
    leads: true,
    memberId: "amina",
    today: "2026-11-23",
    ...changes,
  };
}

function onto(memberId: string | undefined, shifts: Shift[] = [], absent = false): MoveTarget {
  return { memberId, shifts, absent };
}

function kinds(found: readonly BoardMove[] | string): unknown {
  return typeof found === "string" ? found : found.map(({ kind }) => kind);
}

describe("picking a shift up", () => {
  it.each<[PeriodPhase, Shift, string | undefined]>([
    ["DRAFT", open, "phase"],
    ["WISHING", open, "phase"],
    ["PICKING", open, "phase"],
    ["CLOSED", open, "phase"],
    ["COMPLETING", open, undefined],
    ["APPROVAL", open, undefined],
    ["PUBLISHED", open, undefined],
    ["PUBLISHED", held, undefined],
    ["COMPLETING", held, "notAssigned"],
    ["COMPLETING", { ...held, origin: "PICKED" }, "notAssigned"],
    ["COMPLETING", given, undefined],
    ["APPROVAL", { ...held, origin: "SHIFT_DEMAND" }, undefined],
    ["PUBLISHED", { ...held, vacated: true }, "vacated"],
    ["PUBLISHED", { ...held, date: "2026-11-22" }, "begun"],
    ["PUBLISHED", { ...held, date: "2026-11-23" }, undefined],
  ])("in %s", (phase, shift, why) => {
    expect(whyNotMovable(shift, situation(phase))).toBe(why);
  });

  it("is over once the period is approved, until it is published", () => {
    expect(whyNotMovable(open, situation("APPROVAL", { approved: true }))).toBe("approved");
    expect(whyNotMovable(open, situation("PUBLISHED", { approved: true }))).toBeUndefined();
  });

  it("is for a team lead", () => {
    expect(whyNotMovable(open, situation("PUBLISHED", { leads: false }))).toBe("watching");
  });
});

describe("putting a shift down", () => {
  it("asks, once the roster is published", () => {
    const now = situation("PUBLISHED");

    expect(kinds(movesFor(open, onto("esra"), now))).toEqual(["OFFER"]);
    expect(kinds(movesFor(open, onto("esra", [others]), now))).toEqual(["OFFER", "INSTEAD"]);
    expect(kinds(movesFor(held, onto("esra"), now))).toEqual(["GIVE_AWAY"]);
    expect(kinds(movesFor(held, onto("esra", [others]), now))).toEqual(["GIVE_AWAY", "SWAP"]);
    expect(kinds(movesFor(held, onto(undefined), now))).toEqual(["GIVE_UP"]);
  });

  it("gives and takes back, while the roster is made", () => {
    const now = situation("COMPLETING");

    expect(kinds(movesFor(open, onto("esra", [others]), now))).toEqual(["ASSIGN"]);
    expect(kinds(movesFor(given, onto(undefined), now))).toEqual(["UNASSIGN"]);
    expect(movesFor(given, onto("esra"), now)).toBe("takeBackFirst");
  });

  it("says why it cannot be", () => {
    const now = situation("PUBLISHED");

    expect(movesFor(held, onto("bram"), now)).toBe("same");
    expect(movesFor(open, onto(undefined), now)).toBe("alreadyOpen");
    expect(movesFor(open, onto("esra", [], true), now)).toBe("absent");
    expect(movesFor(open, onto("esra"), situation("PICKING"))).toBe("phase");
  });

  it("asks nobody of herself, but lets a lead give an own shift away", () => {
    const now = situation("PUBLISHED");
    const own = { ...held, memberId: "amina" };

    expect(movesFor(open, onto("amina"), now)).toBe("self");
    expect(movesFor(own, onto(undefined), now)).toBe("self");
    expect(kinds(movesFor(own, onto("esra"), now))).toEqual(["GIVE_AWAY"]);
    expect(kinds(movesFor(held, onto("amina"), now))).toEqual(["GIVE_AWAY"]);
  });

  it("does not offer a swap for a shift that is over or vacated", () => {
    const vacated = { ...others, vacated: true };

    expect(kinds(movesFor(held, onto("esra", [vacated]), situation("PUBLISHED")))).toEqual([
      "GIVE_AWAY",
    ]);
  });
});

describe("a move", () => {
  const moves: [BoardMove, unknown, unknown][] = [
    [
      { kind: "OFFER", shift: open, memberId: "esra" },
      { kind: "OPEN_SHIFT_OFFER", shiftId: "o1", memberIds: ["esra"] },
      [["esra", ["o1"], []]],
    ],
    [
      { kind: "INSTEAD", shift: open, memberId: "esra", givesUp: others },
      { kind: "LATE_CHANGE", shiftId: "h2", forShiftId: "o1", memberIds: ["esra"] },
      [["esra", ["o1"], ["h2"]]],
    ],
    [
      { kind: "GIVE_AWAY", shift: held, memberId: "esra" },
      { kind: "GIVE_AWAY", shiftId: "h1", memberIds: ["esra"] },
      [
        ["esra", ["h1"], []],
        ["bram", [], ["h1"]],
      ],
    ],
    [
      { kind: "SWAP", shift: held, forShift: others },
      { kind: "SWAP", shiftId: "h1", forShiftId: "h2" },
      [
        ["esra", ["h1"], ["h2"]],
        ["bram", ["h2"], ["h1"]],
      ],
    ],
    [
      { kind: "GIVE_UP", shift: held },
      { kind: "LATE_CHANGE", shiftId: "h1", memberIds: ["bram"] },
      [["bram", [], ["h1"]]],
    ],
    [{ kind: "ASSIGN", shift: open, memberId: "esra" }, undefined, [["esra", ["o1"], []]]],
    [{ kind: "UNASSIGN", shift: given }, undefined, [["bram", [], ["g1"]]]],
  ];

  it.each(moves)(
    "$kind proposes and is checked for everybody concerned",
    (move, proposal, sides) => {
      expect(proposalOf(move)).toEqual(proposal);
      expect(
        sidesOf(move).map(({ memberId, addShiftIds, removeShiftIds }) => [
          memberId,
          addShiftIds,
          removeShiftIds,
        ]),
      ).toEqual(sides);
    },
  );

  it("stands while its shifts are with whom they were", () => {
    const swap: BoardMove = { kind: "SWAP", shift: held, forShift: others };
    const roster =
      (...shifts: Shift[]) =>
      (id: string) =>
        shifts.find((one) => one.id === id);

    expect(stillStands(swap, roster(held, others))).toBe(true);
    expect(stillStands(swap, roster(held, { ...others, memberId: "dirk" }))).toBe(false);
    expect(stillStands(swap, roster(held))).toBe(false);
  });
});

describe("a cell", () => {
  const row = { memberId: undefined } as BoardRow;
  const cell = (shifts: Shift[], changes: Partial<BoardCell> = {}): BoardCell => ({
    date: "2027-01-05",
    shifts,
    absent: false,
    violations: [],
    asked: [],
    ...changes,
  });
  const found = (of: BoardCell, phase: PeriodPhase, changes: Partial<BoardSituation> = {}) =>
    actionsIn(row, of, [], situation(phase, changes));

  it("offers to look for somebody and to pick up, and the coverage of its day", () => {
    expect(found(cell([open]), "COMPLETING").actions.map(({ kind }) => kind)).toEqual([
      "whoCan",
      "pickUp",
      "day",
    ]);
  });

  it("offers equal open shifts once, and those of another level apart", () => {
    const alike = [open, { ...open, id: "o2" }, { ...open, id: "o3", requiredLevel: 4 }];

    const picks = found(cell(alike), "COMPLETING").actions.filter(({ kind }) => kind === "pickUp");

    expect(picks).toMatchObject([{ shift: { id: "o1" } }, { shift: { id: "o3" } }]);
  });

  it("offers to ask the holder, or to take back what was given", () => {
    expect(found(cell([held]), "PUBLISHED").actions.map(({ kind }) => kind)).toEqual([
      "whoCan",
      "pickUp",
      "move",
      "day",
    ]);
    expect(found(cell([given]), "APPROVAL").actions).toMatchObject([
      { kind: "move", move: { kind: "UNASSIGN" } },
      { kind: "day" },
    ]);
  });

  it("says why nothing moves, and shows who only looks nothing to do", () => {
    expect(found(cell([held]), "PICKING")).toMatchObject({
      actions: [{ kind: "day" }],
      refusals: ["phase"],
    });
    expect(found(cell([open]), "PUBLISHED", { leads: false })).toMatchObject({
      actions: [{ kind: "day" }],
      refusals: ["watching"],
    });
  });

  it("gives the space bar a shift of which nobody was asked, before another", () => {
    const two = [open, { ...open, id: "o2" }];

    expect(toPickUp(cell(two, { asked: ["o1"] }), situation("PUBLISHED"))).toMatchObject({
      id: "o2",
    });
    expect(toPickUp(cell([held]), situation("PICKING"))).toBe("phase");
    expect(toPickUp(cell([]), situation("PUBLISHED"))).toBeUndefined();
  });
});
