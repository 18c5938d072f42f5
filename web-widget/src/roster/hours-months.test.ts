import { describe, expect, it } from "vitest";
import { hoursScale } from "./hours-months.ts";

const hours = (minutes: readonly number[]): number[] =>
  hoursScale(minutes).ticks.map((tick) => tick / 60);

describe("the scale of hours per month", () => {
  it.each([
    [[], [10, 0]],
    [[0], [10, 0]],
    [[600], [10, 0]],
    [[601], [20, 10, 0]],
    [[2400], [40, 30, 20, 10, 0]],
    [[2401], [60, 40, 20, 0]],
    [
      [6240, 9000],
      [150, 100, 50, 0],
    ],
    [
      [6000, -60],
      [100, 50, 0, -50],
    ],
  ])("of %j minutes has lines at %j hours", (minutes, ticks) => {
    expect(hours(minutes)).toEqual(ticks);
  });

  it("puts the highest line at the top and the lowest at the bottom", () => {
    const { y } = hoursScale([6000, -60]);

    expect([100, 25, 0, -50].map((at) => y(at * 60, 100))).toEqual([0, 50, 66.67, 100]);
  });
});
