import { describe, expect, it } from "vitest";
import { atLeastLevel, peopleTicks, quarterTime, stepPath, stretchesOf } from "./quarters.ts";

describe("quarters of a day", () => {
  it.each([
    [0, "00:00"],
    [29, "07:15"],
    [95, "23:45"],
    [96, "24:00"],
  ])("quarter %i starts at %s", (quarter, time) => {
    expect(quarterTime(quarter)).toBe(time);
  });

  it("joins quarters that say the same and splits where need or presence changes", () => {
    expect(stretchesOf([1, 1, 2, 2], [1, 1, 1, 2])).toEqual([
      { from: 0, until: 2, needed: 1, present: 1 },
      { from: 2, until: 3, needed: 2, present: 1 },
      { from: 3, until: 4, needed: 2, present: 2 },
    ]);
  });

  it("makes no stretch of an empty day", () => {
    expect(stretchesOf([], [])).toEqual([]);
  });

  it("counts a higher level for the work of a lower, never the other way round", () => {
    const levels = [
      { level: 2, needed: [3], present: [1] },
      { level: 4, needed: [1], present: [2] },
    ];

    expect(atLeastLevel(levels, 1).needed[0]).toBe(4);
    expect(atLeastLevel(levels, 1).present[0]).toBe(3);
    expect(atLeastLevel(levels, 3).needed[0]).toBe(1);
    expect(atLeastLevel(levels, 3).present[0]).toBe(2);
    expect(atLeastLevel(levels, 5).needed[0]).toBe(0);
  });

  it("draws steps: level while nothing changes, upright where it does", () => {
    expect(
      stepPath(
        [1, 1, 3],
        (quarter) => quarter,
        (people) => 10 - people,
      ),
    ).toBe("M0 9H1H2V7H3");
  });

  it.each([
    [1, [1, 0]],
    [4, [4, 3, 2, 1, 0]],
    [5, [6, 4, 2, 0]],
    [17, [20, 15, 10, 5, 0]],
  ])("an axis up to %i shows %j", (highest, ticks) => {
    expect(peopleTicks(highest)).toEqual(ticks);
  });
});
