import type { PeriodViolation, TeamRoster } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { aChangeOf, shiftTypesOfTeam } from "../testing/sample-board.ts";
import { aPeriod, aShift, aViolation, members } from "../testing/sample.ts";
import {
  type BoardSource,
  boardOf,
  markOf,
  placeAfter,
  placeOfShift,
  placeOfViolation,
  shiftIn,
  tasksOf,
  violationDate,
  withShift,
} from "./board.ts";

const late = aShift("s1", "2027-01-05", "L", { memberId: "amina" });
const night = aShift("s2", "2027-01-07", "N", { memberId: "bram" });

function aRoster(changes: Partial<TeamRoster> = {}): TeamRoster {
  return {
    period: aPeriod(),
    members: [
      { memberId: "amina", displayName: "Amina Visser", shifts: [late], absences: [] },
      {
        memberId: "bram",
        displayName: "Bram O’Neill",
        shifts: [night],
        absences: [{ from: "2027-01-12", until: "2027-01-14" }],
      },
    ],
    openShifts: [aShift("o1", "2027-01-05", "N"), aShift("o2", "2027-01-05", "V")],
    ...changes,
  };
}

function aSource(changes: Partial<BoardSource> = {}): BoardSource {
  return {
    roster: aRoster(),
    members,
    types: shiftTypesOfTeam,
    violations: [],
    changes: [],
    zone: "Europe/Amsterdam",
    ...changes,
  };
}

function aViolationOf(memberId: string, at: string): PeriodViolation {
  return { memberId, displayName: memberId, violation: aViolation({ at }) };
}

describe("the board", () => {
  it("has a row for each open type in the team's order, then one for each member, a cell for each day", () => {
    const { rows, dates } = boardOf(aSource());

    expect(rows.map(({ key }) => key)).toEqual(["open/V", "open/N", "amina", "bram"]);
    expect(rows.every(({ cells }) => cells.length === 28)).toBe(true);
    expect([dates[0], dates.at(-1)]).toEqual(["2027-01-04", "2027-01-31"]);
    expect(rows[2]?.cells[1]?.shifts).toEqual([late]);
    expect(rows[0]?.cells[1]?.shifts.map(({ id }) => id)).toEqual(["o2"]);
  });

  it("shows a type that the team no longer has after the others", () => {
    const odd = aShift("o3", "2027-01-06", "V", { shiftType: "X", shiftTypeName: "Oud" });

    const { rows } = boardOf(aSource({ roster: aRoster({ openShifts: [odd, late] }) }));

    expect(rows.slice(0, 2).map(({ name }) => name)).toEqual(["Late dienst", "Oud"]);
  });

  it("tells on which days somebody is absent, and nothing more", () => {
    const absent = boardOf(aSource()).rows[3]?.cells.filter((cell) => cell.absent);

    expect(absent?.map(({ date }) => date)).toEqual(["2027-01-12", "2027-01-13"]);
  });

  it("marks who is no member of the team today, and nobody before that is known", () => {
    const others = members.filter(({ id }) => id !== "bram");
    const outside = (source: BoardSource): boolean[] =>
      boardOf(source)
        .rows.slice(2)
        .map((row) => row.outside);

    expect(outside(aSource({ members: others }))).toEqual([false, true]);
    expect(outside(aSource({ members: undefined }))).toEqual([false, false]);
  });

  it("keeps the rows in which nothing changed, so that they are not drawn again", () => {
    const before = boardOf(aSource());
    const fresh = JSON.parse(JSON.stringify(aRoster())) as TeamRoster;

    const after = boardOf(
      aSource({ roster: withShift(fresh, { ...late, memberId: "bram" }) }),
      before,
    );

    expect(after.rows.map((row, index) => row === before.rows[index])).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("copes with a team of nobody", () => {
    expect(boardOf(aSource({ roster: aRoster({ members: [], openShifts: [] }) })).rows).toEqual([]);
  });
});

describe("violations on the board", () => {
  it("stand on the day of the shift during which the rule is broken, a night on the day it begins", () => {
    const item = aViolationOf("bram", "2027-01-08T03:00:00+01:00");

    expect(violationDate(item, [night], "Europe/Amsterdam")).toBe("2027-01-07");
    expect(violationDate(item, [], "Europe/Amsterdam")).toBe("2027-01-08");
  });

  it.each([
    ["2027-01-01T07:00:00+01:00", 0],
    ["2027-01-05T15:00:00+01:00", 1],
    ["2027-02-01T00:00:00+01:00", 27],
  ])("at %s stand on the nearest day of the period", (at, column) => {
    const violations = [aViolationOf("amina", at)];
    const board = boardOf(aSource({ violations }));

    expect(placeOfViolation(board, violations[0]!)).toEqual({ row: 3, column });
  });

  it("are told by the gravest; a warning that was accepted is no warning", () => {
    const accepted = { by: "Lea", at: "2026-11-23T10:00:00+01:00", reason: "Zo afgesproken" };
    const of = (severity: "BLOCK" | "WARN" | "INFO", more = {}): PeriodViolation => ({
      memberId: "amina",
      displayName: "Amina",
      violation: aViolation({ severity, ...more }),
    });

    expect(markOf({ violations: [of("INFO"), of("WARN"), of("BLOCK")] })).toBe("BLOCK");
    expect(markOf({ violations: [of("INFO"), of("WARN")] })).toBe("WARN");
    expect(markOf({ violations: [of("WARN", { accepted })] })).toBe("ACCEPTED");
    expect(markOf({ violations: [of("INFO")] })).toBe("INFO");
    expect(markOf({ violations: [] })).toBeUndefined();
  });
});

describe("the server's answer on the board", () => {
  it("takes a shift from where it was to where it is now", () => {
    const roster = aRoster();
    const given = withShift(roster, aShift("o1", "2027-01-05", "N", { memberId: "amina" }));
    const open = { ...late };
    delete open.memberId;
    const freed = withShift(given, open);

    expect(given.openShifts.map(({ id }) => id)).toEqual(["o2"]);
    expect(given.members[0]?.shifts.map(({ id }) => id)).toEqual(["s1", "o1"]);
    expect(given.members[1]).toBe(roster.members[1]);
    expect(freed.openShifts.map(({ id }) => id)).toEqual(["o2", "s1"]);
    expect(shiftIn(freed, "s1")).toEqual({ shift: open, holder: undefined });
    expect(shiftIn(given, "o1")?.holder).toBe("Amina Visser");
    expect(shiftIn(given, "gone")).toBeUndefined();
  });
});

describe("the work list", () => {
  it("has what is broken first, then open shifts as they come, then warnings, then what was asked", () => {
    const roster = aRoster();
    const change = aChangeOf(
      { kind: "OPEN_SHIFT_OFFER", shiftId: "o1", memberIds: ["esra"] },
      roster,
    );
    const strained = {
      ...aViolationOf("amina", "2027-01-05T15:00:00+01:00"),
      violation: aViolation({ severity: "WARN" }),
    };

    const tasks = tasksOf(
      aSource({
        violations: [strained, aViolationOf("bram", "2027-01-07T23:00:00+01:00")],
        changes: [change],
      }),
    );

    expect(tasks.map(({ kind }) => kind)).toEqual([
      "violations",
      "open",
      "open",
      "violations",
      "asked",
    ]);
    expect(tasks[2]).toMatchObject({ asked: true, shift: { id: "o1" } });
  });

  it("tells places that differ in nothing once, and those of which somebody was asked apart", () => {
    const three = ["a", "b", "c"].map((id) => aShift(id, "2027-01-05", "V"));
    const roster = aRoster({
      openShifts: [...three, aShift("d", "2027-01-05", "V", { requiredLevel: 4 })],
    });
    const change = aChangeOf(
      { kind: "OPEN_SHIFT_OFFER", shiftId: "b", memberIds: ["esra"] },
      roster,
    );

    const open = tasksOf(aSource({ roster, changes: [change] })).filter(
      ({ kind }) => kind === "open",
    );

    expect(open).toMatchObject([
      { count: 2, asked: false },
      { count: 1, asked: true },
      { count: 1, asked: false },
    ]);
  });

  it("leaves out changes that are over or about another period", () => {
    const roster = aRoster();
    const draft = { kind: "OPEN_SHIFT_OFFER", shiftId: "o1", memberIds: ["esra"] } as const;
    const over = aChangeOf({ ...draft, memberIds: ["esra"] }, roster, { state: "EXPIRED" });
    const elsewhere = aChangeOf(
      { ...draft, memberIds: ["esra"] },
      {
        ...roster,
        openShifts: [aShift("o1", "2027-03-05", "N", { periodId: "p9" })],
      },
    );

    const asked = tasksOf(aSource({ changes: [over, elsewhere] })).filter(
      ({ kind }) => kind === "asked",
    );

    expect(asked).toEqual([]);
  });
});

describe("a place on the board", () => {
  const size = { rows: 12, columns: 28 };
  const from = { row: 3, column: 5 };

  it.each([
    ["ArrowUp", false, { row: 2, column: 5 }],
    ["ArrowDown", false, { row: 4, column: 5 }],
    ["ArrowLeft", false, { row: 3, column: 4 }],
    ["ArrowRight", false, { row: 3, column: 6 }],
    ["Home", false, { row: 3, column: 0 }],
    ["End", false, { row: 3, column: 27 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 11, column: 27 }],
    ["PageUp", false, { row: 0, column: 5 }],
    ["PageDown", false, { row: 11, column: 5 }],
  ])("is left by %s (with control: %s)", (key, ctrlKey, place) => {
    expect(placeAfter(from, { key, ctrlKey }, size)).toEqual(place);
  });

  it("does not lead off the board, nor anywhere by another key", () => {
    const corner = { row: 0, column: 0 };

    expect(placeAfter(corner, { key: "ArrowUp", ctrlKey: false }, size)).toEqual(corner);
    expect(placeAfter(corner, { key: "ArrowLeft", ctrlKey: false }, size)).toEqual(corner);
    expect(placeAfter(corner, { key: "x", ctrlKey: false }, size)).toBeUndefined();
  });

  it("is found by the shift that lies there", () => {
    const board = boardOf(aSource());

    expect(placeOfShift(board, "s2")).toEqual({ row: 4, column: 3 });
    expect(placeOfShift(board, "gone")).toBeUndefined();
  });
});
