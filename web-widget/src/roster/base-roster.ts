import type { BaseRosterCell, BaseRosterLine, Weekday } from "@samenrooster/contract";

export const WEEKDAYS: readonly Weekday[] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

/** A line as weeks of seven days, Monday first; a day the line does not mention is a day off. */
export function weeksOf(
  line: BaseRosterLine,
  cycleWeeks: number,
): (BaseRosterCell | undefined)[][] {
  const cells = new Map(line.cells.map((cell) => [`${cell.week} ${cell.day}`, cell]));
  return Array.from({ length: cycleWeeks }, (_, week) =>
    WEEKDAYS.map((day) => cells.get(`${week + 1} ${day}`)),
  );
}

/** 0 for Monday to 6 for Sunday. */
export function dayIndex(day: Weekday): number {
  return WEEKDAYS.indexOf(day);
}
