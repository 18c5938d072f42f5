import { describe, expect, it } from "vitest";
import { aDemandComparison } from "../testing/sample-demand.ts";
import {
  comparedDay,
  comparedFigures,
  comparedLevels,
  dayToShow,
  differing,
  shiftsThatChange,
} from "./demand-scenario.ts";

const comparison = aDemandComparison();
const EIGHT = 8 * 4;

describe("a care demand that is tried beside the one that stands", () => {
  it("asks for so many people on a day, of every level or from one up", () => {
    const all = comparedDay(comparison, 0, 1);
    const higher = comparedDay(comparison, 0, 3);

    expect([all.current[EIGHT], all.scenario[EIGHT]]).toEqual([4, 5]);
    expect([higher.current[EIGHT], higher.scenario[EIGHT]]).toEqual([4, 4]);
    expect(all.current).toHaveLength(96);
  });

  it("has a day of nobody where neither needs anyone", () => {
    const need = { zone: "Europe/Amsterdam", levels: [] };
    const none = { ...comparison.current, staffingNeed: need };

    expect(new Set(comparedDay({ current: none, scenario: none }, 6, 1).scenario)).toEqual(
      new Set([0]),
    );
  });

  it("knows the levels of both", () => {
    expect(comparedLevels(comparison)).toEqual([2, 3]);
  });

  it("tells shifts of a kind together: first what comes, then what goes, with their days", () => {
    expect(shiftsThatChange(comparison)).toEqual([
      {
        shiftType: "V",
        requiredLevel: 2,
        difference: 1,
        days: ["MON", "TUE", "WED", "THU", "FRI"],
      },
      { shiftType: "L", requiredLevel: 3, difference: -1, days: ["SUN"] },
    ]);
  });

  it("tells no shifts where they are the same", () => {
    const { current } = comparison;

    expect(shiftsThatChange({ current, scenario: current })).toEqual([]);
  });

  it("tells only the days and levels on which need or shifts differ", () => {
    const [first, second, ...rest] = comparison.differences;
    const same = first && { ...first, differenceNeedMinutes: 0, differenceShifts: 0 };
    const shiftsOnly = second && { ...second, differenceNeedMinutes: 0 };
    const differences = [same, shiftsOnly].filter((row) => row !== undefined);

    expect(differing({ ...comparison, differences })).toEqual([shiftsOnly]);
    expect(differing(comparison)).toHaveLength(rest.length + 2);
  });

  it("shows the first day on which the need differs, or else Monday", () => {
    const none = comparison.differences.map((row) => ({ ...row, differenceNeedMinutes: 0 }));
    const thursday = none.map((row) =>
      row.day === "THU" ? { ...row, differenceNeedMinutes: -15 } : row,
    );

    expect(dayToShow({ ...comparison, differences: thursday })).toBe(3);
    expect(dayToShow({ ...comparison, differences: none })).toBe(0);
  });

  it("lays the figures of a week side by side, the contracts included", () => {
    expect(comparedFigures(comparison).map(({ current, scenario }) => [current, scenario])).toEqual(
      [
        [20_160, 21_840],
        [40, 44],
        [19_200, 21_120],
        [1200, -720],
      ],
    );
  });
});
