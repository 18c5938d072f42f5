import type { BaseRosterJob } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { aFinishedJob, aJob, baseRosterLines } from "../testing/sample.ts";
import { compared } from "./comparison.ts";

function job(changes: Partial<NonNullable<BaseRosterJob["proposal"]>>): BaseRosterJob {
  const { proposal } = aFinishedJob();
  return aFinishedJob({ proposal: { ...proposal!, ...changes } });
}

describe("two proposals", () => {
  it("are compared figure by figure, and the lower one is better", () => {
    const second = job({ openShifts: [], difference: [] });
    const comparison = compared(aFinishedJob(), {
      ...second,
      progress: { ...second.progress, uncoveredMinutes: 960 },
    });

    const better = Object.fromEntries(comparison!.figures.map((one) => [one.name, one.better]));
    expect(better).toMatchObject({
      uncovered: "first",
      surplus: undefined,
      openShifts: "second",
      changedDays: "second",
    });
    expect(comparison!.figures[0]).toEqual({
      name: "uncovered",
      first: 120,
      second: 240,
      better: "first",
    });
  });

  it("are compared per week where their cycles differ in length", () => {
    const short = job({ cycleWeeks: 2, lines: baseRosterLines(2), openShifts: [] });

    const comparison = compared(aFinishedJob(), short);

    expect(comparison!.figures[0]).toMatchObject({ first: 120, second: 240, better: "first" });
  });

  it("have parts of the cost side by side by what they are, not by how they are worded", () => {
    const first = job({
      costs: [
        { code: "night-shares", name: "Nights are 3 off", value: 30 },
        { code: "short-blocks", name: "2 blocks are short", value: 8 },
      ],
    });
    const second = job({ costs: [{ code: "night-shares", name: "Nights are 5 off", value: 50 }] });

    expect(compared(first, second)!.costs).toEqual([
      {
        code: "night-shares",
        first: first.proposal!.costs[0],
        second: second.proposal!.costs[0],
        better: "first",
      },
      {
        code: "short-blocks",
        first: first.proposal!.costs[1],
        second: undefined,
        better: "second",
      },
    ]);
  });

  it("tell for each person hours a week, nights, weekends and how many days differ", () => {
    const lines = baseRosterLines(4);
    const changed = lines.map((line, index) =>
      index > 0
        ? line
        : {
            ...line,
            plannedMinutes: 5760,
            nights: 3,
            weekends: 2,
            cells: line.cells.map((cell, day) =>
              day < 2 ? { week: cell.week, day: cell.day, fixed: false } : cell,
            ),
          },
    );

    const [first, second] = compared(aFinishedJob(), job({ lines: changed }))!.people;

    expect(first).toMatchObject({
      differentDays: 2,
      second: { weeklyMinutes: 1440, nights: 3, weekends: 2 },
    });
    expect(first!.first!.nights).toBeUndefined();
    expect(second!.differentDays).toBe(0);
  });

  it("cannot be compared while one has no proposal", () => {
    expect(compared(aFinishedJob(), aJob({ state: "FAILED" }))).toBeUndefined();
  });
});
