import type {
  ContractReach,
  DemandComparison,
  DemandDifference,
  DemandOutcome,
  ShiftDemand,
  StaffingNeed,
  Weekday,
} from "@samenrooster/contract";
import { dayIndex, WEEKDAYS } from "./base-roster.ts";
import { atLeastLevel, QUARTERS_PER_DAY } from "./quarters.ts";

/** People needed on one day, by quarter of an hour, now and with what is tried. */
export interface ComparedDay {
  readonly current: readonly number[];
  readonly scenario: readonly number[];
}

/** Both needs on a day (0 for Monday), of a level and higher. */
export function comparedDay(
  { current, scenario }: Pick<DemandComparison, "current" | "scenario">,
  day: number,
  level: number,
): ComparedDay {
  return {
    current: needOn(current.staffingNeed, day, level),
    scenario: needOn(scenario.staffingNeed, day, level),
  };
}

function needOn({ levels }: StaffingNeed, day: number, level: number): number[] {
  const ofDay = levels.map((one) => ({
    level: one.level,
    needed: one.needed.slice(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY),
    present: [],
  }));
  return atLeastLevel(ofDay, level).needed;
}

/** The levels that either of the two needs, lowest first. */
export function comparedLevels({ current, scenario }: DemandComparison): number[] {
  const levels = [current, scenario].flatMap(({ staffingNeed }) =>
    staffingNeed.levels.map(({ level }) => level),
  );
  return [...new Set(levels)].sort((one, other) => one - other);
}

/** The days and levels on which anything differs. */
export function differing({ differences }: DemandComparison): DemandDifference[] {
  return differences.filter(
    ({ differenceNeedMinutes, differenceShifts }) =>
      differenceNeedMinutes !== 0 || differenceShifts !== 0,
  );
}

/** The first day on which the need differs, or else Monday; 0 for Monday. */
export function dayToShow(comparison: DemandComparison): number {
  const first = comparison.differences.find(
    ({ differenceNeedMinutes }) => differenceNeedMinutes !== 0,
  );
  return first ? dayIndex(first.day) : 0;
}

/** So many more (or, below zero, fewer) shifts of a type and level on each of these days. */
export interface ShiftsThatChange {
  readonly shiftType: string;
  readonly requiredLevel: number;
  readonly difference: number;
  readonly days: readonly Weekday[];
}

/** Shifts that come and go, those of the same type, level and number together; first what comes. */
export function shiftsThatChange({
  current,
  scenario,
}: Pick<DemandComparison, "current" | "scenario">): ShiftsThatChange[] {
  const now = counts(current.shiftDemand);
  const then = counts(scenario.shiftDemand);
  const found = new Map<string, ShiftsThatChange>();
  for (const kind of new Set([...now.keys(), ...then.keys()])) {
    const [shiftType = "", level = ""] = kind.split(" ");
    for (const day of WEEKDAYS) {
      const difference = (then.get(kind)?.get(day) ?? 0) - (now.get(kind)?.get(day) ?? 0);
      const key = `${kind} ${difference}`;
      const days = [...(found.get(key)?.days ?? []), day];
      if (difference !== 0) {
        found.set(key, { shiftType, requiredLevel: Number(level), difference, days });
      }
    }
  }
  return [...found.values()].sort((one, other) => other.difference - one.difference);
}

/** How many shifts of a type and level ("V 3") each day has. */
function counts({ entries }: ShiftDemand): Map<string, Map<Weekday, number>> {
  const found = new Map<string, Map<Weekday, number>>();
  for (const { day, shiftType, requiredLevel, count } of entries) {
    const kind = `${shiftType} ${requiredLevel}`;
    const days = found.get(kind) ?? new Map<Weekday, number>();
    found.set(kind, days.set(day, (days.get(day) ?? 0) + count));
  }
  return found;
}

/** A figure of a week, as it is now and with what is tried. */
export interface ComparedFigure {
  readonly name: "need" | "shiftHours" | "shiftCount" | "left";
  readonly current: number;
  readonly scenario: number;
}

/** The figures of a week side by side; all are minutes but the number of shifts. */
export function comparedFigures({
  current,
  scenario,
  contractReach,
}: {
  readonly current: DemandOutcome;
  readonly scenario: DemandOutcome;
  readonly contractReach: ContractReach;
}): ComparedFigure[] {
  return [
    { name: "need", current: current.needMinutes, scenario: scenario.needMinutes },
    { name: "shiftCount", current: current.shifts, scenario: scenario.shifts },
    { name: "shiftHours", current: current.shiftMinutes, scenario: scenario.shiftMinutes },
    {
      name: "left",
      current: contractReach.currentLeftMinutes,
      scenario: contractReach.scenarioLeftMinutes,
    },
  ];
}
