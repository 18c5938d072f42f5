import type { Measures, TeamMeasures } from "@samenrooster/contract";
import type { FakeServer } from "./fake-server.ts";

export function someMeasures(changes: Partial<Measures> = {}): Measures {
  return {
    people: 11,
    wishesKeptPercent: 85,
    worstKeptPercent: 71,
    leastNoticeDays: 28,
    meanNoticeDays: 31,
    heldShifts: 276,
    openShifts: 4,
    lateChanges: 2,
    exchanges: 5,
    quickReturns: 3,
    plannedMinutes: 129_000,
    externalMinutes: 5_160,
    externalPercent: 4,
    familiarFaces: {
      weeks: 8,
      meanPeople: 10,
      mostPeople: 11,
      meanShifts: 35,
      continuityPercent: 11,
    },
    ...changes,
  };
}

export function teamMeasuresOf(changes: Partial<TeamMeasures> = {}): TeamMeasures {
  return {
    asOf: "2026-11-23T09:00:00+01:00",
    from: "2026-05-25",
    until: "2027-05-24",
    smallestGroup: 5,
    total: someMeasures(),
    periods: [
      { periodId: "p0", from: "2026-11-09", until: "2026-12-07", measures: someMeasures() },
      {
        periodId: "p1",
        from: "2026-12-07",
        until: "2027-01-04",
        measures: someMeasures({ wishesKeptPercent: 92, openShifts: 0 }),
      },
    ],
    balances: {
      groups: [
        { fromMinutes: -1200, untilMinutes: 0, people: 4 },
        { fromMinutes: 0, untilMinutes: 1200, people: 7 },
      ],
    },
    ...changes,
  };
}

/** Adds what is told of the rosters of the sample team. */
export function addMeasures(server: FakeServer): void {
  server.on("GET /teams/*/measures", () => teamMeasuresOf());
}
