import type { LevelDayCoverage, PeriodCoverage, StaffingNeed } from "@samenrooster/contract";
import { addDays } from "./dates.ts";
import { QUARTERS_PER_DAY } from "./quarters.ts";

/** One day to show: its curves per level and how much of its need is not covered. */
export interface CoverageDay {
  readonly date: string;
  readonly levels: readonly LevelDayCoverage[];
  readonly shortfallMinutes: number;
}

export function daysOfCoverage(coverage: PeriodCoverage): CoverageDay[] {
  return coverage.days;
}

/** An ordinary week of need as seven days from a Monday, with nobody present. */
export function daysOfNeed(need: StaffingNeed | undefined, monday: string): CoverageDay[] {
  return Array.from({ length: 7 }, (_, day) => ({
    date: addDays(monday, day),
    levels: (need?.levels ?? []).map(({ level, needed }) => ({
      level,
      needed: needed.slice(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY),
      present: [],
    })),
    shortfallMinutes: 0,
  }));
}

/** The levels that any of the days knows, lowest first. */
export function levelsOf(days: readonly CoverageDay[]): number[] {
  const levels = days.flatMap((day) => day.levels.map(({ level }) => level));
  return [...new Set(levels)].sort((one, other) => one - other);
}
