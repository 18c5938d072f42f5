import type {
  CareDemandDocument,
  Client,
  DemandComparison,
  DemandOutcome,
  ShiftDemandEntry,
} from "@samenrooster/contract";
import { WEEKDAYS } from "../roster/base-roster.ts";
import { Answer, type FakeServer, problem } from "./fake-server.ts";
import { dayNeed } from "./sample.ts";

const PROFILES = ["VV5", "VV5", "VV4", "VV7", "VV6"];

function aClient(at: number): Client {
  const id = `kamer ${at + 1}`;
  return at % 4 === 3
    ? {
        id,
        activities: [
          { name: "Opstaan en wassen", minutes: 30, from: "07:00", until: "10:30", level: 2 },
          {
            name: "Tillen",
            minutes: 20,
            from: "08:00",
            until: "11:00",
            level: 2,
            carers: 2,
            days: ["MON", "TUE", "WED", "THU", "FRI"],
          },
          { name: "Medicijnen", minutes: 10, from: "17:00", until: "19:00", level: 3 },
        ],
      }
    : { id, profile: PROFILES[at % PROFILES.length] ?? "VV5" };
}

/** The care demand of the sample team. */
export function aCareDemand(changes: Partial<CareDemandDocument> = {}): CareDemandDocument {
  return {
    clients: Array.from({ length: 5 }, (_, at) => aClient(at)),
    profiles: [
      {
        code: "VVX",
        weeklyMinutes: 900,
        level: 3,
        dayParts: [{ from: "07:00", until: "23:00", share: 100 }],
      },
    ],
    ward: {
      parts: [
        {
          name: "Dag",
          from: "07:00",
          until: "15:00",
          patients: 12,
          patientsPerNurse: 1.5,
          level: 4,
        },
      ],
    },
    minimumStaffing: [{ from: "23:00", until: "07:00", level: 3, people: 1 }],
    handovers: [{ at: "07:00", minutes: 15 }],
    ...changes,
  };
}

/** A care home with as many clients as that. */
export function aCareHome(clients: number): CareDemandDocument {
  return aCareDemand({ clients: Array.from({ length: clients }, (_, at) => aClient(at)) });
}

function anOutcome(
  more: number,
  entries: ShiftDemandEntry[],
  minutes: { needMinutes: number; shiftMinutes: number; shifts: number },
): DemandOutcome {
  const morning = (quarter: number): number => (quarter >= 28 && quarter < 44 ? more : 0);
  return {
    staffingNeed: {
      zone: "Europe/Amsterdam",
      levels: [
        { level: 2, needed: WEEKDAYS.flatMap(() => dayNeed().map((_, at) => morning(at))) },
        { level: 3, needed: WEEKDAYS.flatMap(() => dayNeed()) },
      ],
    },
    shiftDemand: { entries, shortfallMinutes: 0, surplusMinutes: 0 },
    ...minutes,
  };
}

/** What comes of trying two more clients: a person more each morning, five early shifts more, and a late one less. */
export function aDemandComparison(changes: Partial<DemandComparison> = {}): DemandComparison {
  const early = (day: (typeof WEEKDAYS)[number], count: number): ShiftDemandEntry => ({
    day,
    shiftType: "V",
    requiredLevel: 2,
    count,
  });
  const late: ShiftDemandEntry = { day: "SUN", shiftType: "L", requiredLevel: 3, count: 1 };
  const workdays = WEEKDAYS.slice(0, 5);
  return {
    current: anOutcome(0, [...WEEKDAYS.map((day) => early(day, 1)), { ...late, count: 2 }], {
      needMinutes: 20_160,
      shiftMinutes: 19_200,
      shifts: 40,
    }),
    scenario: anOutcome(
      1,
      [...WEEKDAYS.map((day) => early(day, workdays.includes(day) ? 2 : 1)), late],
      { needMinutes: 21_840, shiftMinutes: 21_120, shifts: 44 },
    ),
    differences: WEEKDAYS.map((day) => ({
      day,
      level: 2,
      currentNeedMinutes: 0,
      scenarioNeedMinutes: 240,
      differenceNeedMinutes: 240,
      currentShifts: 1,
      scenarioShifts: workdays.includes(day) ? 2 : 1,
      differenceShifts: workdays.includes(day) ? 1 : 0,
    })),
    contractReach: {
      on: "2026-11-23",
      contractMinutes: 20_400,
      currentLeftMinutes: 1200,
      scenarioLeftMinutes: -720,
    },
    ...changes,
  };
}

/** The care demand of the sample team, which can be stored by who has seen what stands, and compared. */
export function addDemand(server: FakeServer): void {
  let version = 1;
  let stored = aCareDemand();
  const told = (): Answer => new Answer(200, stored, "application/json", { ETag: `"${version}"` });
  server
    .on("GET /teams/*/care-demand", told)
    .on("PUT /teams/*/care-demand", ({ body, headers }) => {
      if (headers.get("If-Match") !== `"${version}"`) {
        return problem(412, "stale-version");
      }
      stored = body as CareDemandDocument;
      version++;
      return told();
    })
    .on("POST /teams/*/demand-scenario", () => aDemandComparison());
}
