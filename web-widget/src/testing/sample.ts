import type {
  BaseRosterJob,
  BaseRosterLine,
  MemberSummary,
  OpenShift,
  RosterPeriod,
  RuleViolation,
  Shift,
  Weekday,
} from "@samenrooster/contract";
import { addDays } from "../roster/dates.ts";
import { lightFor } from "./sample-rules.ts";

/** A fictional care team for component tests: a round in the picking phase, some held shifts, some open ones. */

export const TODAY = "2026-11-23";

export const members: MemberSummary[] = [
  ["amina", "Amina Visser", 3],
  ["bram", "Bram O’Neill", 3],
  ["chantal", "Chantal van der Heijden-Wolthuis", 4],
  ["dirk", "Dirk de Jong", 2],
  ["esra", "Esra Yılmaz", 3],
].map(([id, displayName, level]) => ({
  id: String(id),
  displayName: String(displayName),
  level: Number(level),
  qualificationCodes: ["VIG"],
  contractWeeklyMinutes: 1440,
}));

const TYPES = {
  V: { name: "Vroege dienst", start: "07:00", end: "15:30", nextDay: false },
  L: { name: "Late dienst", start: "14:45", end: "23:00", nextDay: false },
  N: { name: "Nachtdienst", start: "22:45", end: "07:15", nextDay: true },
} as const;

export type TypeCode = keyof typeof TYPES;

export function aPeriod(changes: Partial<RosterPeriod> = {}): RosterPeriod {
  return {
    id: "p1",
    teamId: "t1",
    from: "2027-01-04",
    until: "2027-02-01",
    weeks: 4,
    phase: "PICKING",
    possibleCommands: ["CLOSE_PICKING"],
    ...changes,
  };
}

export function aShift(
  id: string,
  date: string,
  type: TypeCode,
  changes: Partial<Shift> = {},
): Shift {
  const { name, start, end, nextDay } = TYPES[type];
  return {
    id,
    periodId: "p1",
    date,
    shiftType: type,
    shiftTypeName: name,
    kind: "CARE",
    start: `${date}T${start}:00+01:00`,
    end: `${nextDay ? addDays(date, 1) : date}T${end}:00+01:00`,
    breakMinutes: 30,
    plannedMinutes: type === "L" ? 465 : 480,
    requiredLevel: 3,
    origin: "SHIFT_DEMAND",
    withdrawable: false,
    ...changes,
  };
}

export function anOpenShift(
  id: string,
  date: string,
  type: TypeCode,
  ruleViolations: RuleViolation[] = [],
): OpenShift {
  const pickable = ruleViolations.every(({ severity }) => severity !== "BLOCK");
  const light = lightFor(ruleViolations);
  return { shift: aShift(id, date, type), pickable, ruleViolations, light };
}

export function aViolation(changes: Partial<RuleViolation> = {}): RuleViolation {
  return {
    ruleId: "ATW-5.3-daily-rest",
    severity: "BLOCK",
    at: "2027-01-07T07:00:00+01:00",
    actual: 480,
    limit: 660,
    unit: "min",
    source: "ATW art. 5:3",
    message: "8 uur rust na de late dienst van 6 januari; 11 uur is nodig.",
    ...changes,
  };
}

export const openShifts: OpenShift[] = [
  anOpenShift("o1", "2027-01-05", "V"),
  anOpenShift("o2", "2027-01-05", "V"),
  anOpenShift("o3", "2027-01-09", "L", [
    aViolation({
      severity: "WARN",
      message: "Tweede weekend op rij; de afspraak is om en om.",
      ruleId: "TEAM-weekend",
    }),
  ]),
  anOpenShift("o4", "2027-01-13", "N"),
  anOpenShift("o5", "2027-01-07", "V", [aViolation()]),
];

export function heldShifts(memberId: string): Shift[] {
  const index = members.findIndex(({ id }) => id === memberId);
  const types: TypeCode[] = ["V", "L", "N", "V", "L"];
  return Array.from({ length: 11 }, (_, turn) => {
    const date = addDays("2027-01-04", turn * 2 + (index % 2));
    const type = types[(index + Math.floor(turn / 3)) % types.length] ?? "V";
    return aShift(`${memberId}-${turn}`, date, type, { memberId, origin: "BASE_ROSTER" });
  });
}

/** People needed through a care home's day: a morning peak, an evening, two at night. */
export function dayNeed(): number[] {
  return Array.from({ length: 96 }, (_, quarter) => {
    const hour = quarter / 4;
    if (hour < 7 || hour >= 23) {
      return 1;
    }
    return hour < 11 ? 4 : hour < 15 ? 3 : hour < 21 ? 3 : 2;
  });
}

const DAYS: Weekday[] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

export function baseRosterLines(cycleWeeks: number): BaseRosterLine[] {
  return members.map(({ id, displayName }, index) => ({
    memberId: id,
    displayName,
    cells: Array.from({ length: cycleWeeks * 7 }, (_, cell) => {
      const code = ["V", "V", undefined, "L", "L", undefined, undefined, "N"][
        (cell + index * 3) % 8
      ];
      return {
        week: Math.floor(cell / 7) + 1,
        day: DAYS[cell % 7] ?? "MON",
        fixed: false,
        ...(code ? { shiftType: code, requiredLevel: 3 } : {}),
      };
    }),
  }));
}

export function aJob(changes: Partial<BaseRosterJob> = {}): BaseRosterJob {
  return {
    id: "j1",
    state: "RUNNING",
    createdAt: "2026-11-23T09:00:00+01:00",
    cycleWeeks: 4,
    seconds: 20,
    leastChange: false,
    progress: {
      elapsedSeconds: 7,
      steps: 1_234_567,
      uncoveredMinutes: 480,
      surplusMinutes: 120,
      blockedRules: 0,
      cost: 4200,
      leastCost: 4080,
      mostGainPercent: 3,
    },
    ...changes,
  };
}

export function aFinishedJob(changes: Partial<BaseRosterJob> = {}): BaseRosterJob {
  return aJob({
    state: "DONE",
    proposal: {
      cycleWeeks: 4,
      lines: baseRosterLines(4),
      coverage: [],
      reinforcement: { level: 4, weeklyMinutes: 120, shifts: 1 },
      leastUncoveredMinutes: 90,
      leastCost: 4080,
      mostGainPercent: 3,
      openShifts: [
        {
          week: 2,
          day: "SAT",
          shiftType: "N",
          requiredLevel: 3,
          reason: "Niemand met niveau 3 heeft dan nog 11 uur rust.",
        },
      ],
      costs: [],
      difference: [
        {
          memberId: "bram",
          displayName: "Bram O’Neill",
          changedCells: [
            { week: 1, day: "TUE", before: "V", after: "L" },
            { week: 3, day: "SUN", after: "N" },
          ],
        },
      ],
      ruleViolations: [],
    },
    ...changes,
  });
}
