import { describe, expect, it } from "vitest";
import { anOpenShift } from "../testing/sample.ts";
import { byStart, groupOpenShifts } from "./open-shifts.ts";

const nobody = (): boolean => false;

describe("open shifts that are the same", () => {
  it("read as one line with a count, and the first is the one to pick", () => {
    const groups = groupOpenShifts(
      [anOpenShift("a", "2027-01-05", "V"), anOpenShift("b", "2027-01-05", "V")],
      nobody,
    );

    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ count: 2, first: { shift: { id: "a" } } });
  });

  it("are not the same on another day, of another type or level, or in another team's period", () => {
    const elsewhere = anOpenShift("e", "2027-01-05", "V");
    elsewhere.shift.periodId = "p9";
    const higher = anOpenShift("d", "2027-01-05", "V");
    higher.shift.requiredLevel = 4;
    const groups = groupOpenShifts(
      [
        anOpenShift("a", "2027-01-05", "V"),
        anOpenShift("b", "2027-01-06", "V"),
        anOpenShift("c", "2027-01-05", "L"),
        higher,
        elsewhere,
      ],
      nobody,
    );

    expect(groups.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });

  it("stay apart where one has to keep its own line", () => {
    const groups = groupOpenShifts(
      [anOpenShift("a", "2027-01-05", "V"), anOpenShift("b", "2027-01-05", "V")],
      ({ shift }) => shift.id === "a",
    );

    expect(groups.map(({ first }) => first.shift.id)).toEqual(["a", "b"]);
  });

  it("keep their place when one of them is taken out and put back at the end", () => {
    const [late, ...early] = ["c", "b", "a"].map((id) =>
      anOpenShift(id, "2027-01-05", id === "c" ? "L" : "V"),
    );
    const order = ["a", "b", "c"];

    expect([late!, ...early].sort(byStart).map(({ shift }) => shift.id)).toEqual(order);
    expect([...early, late!].sort(byStart).map(({ shift }) => shift.id)).toEqual(order);
  });

  it("make no line when there are none", () => {
    expect(groupOpenShifts([], nobody)).toEqual([]);
  });
});
