import type {
  BaseRosterCell,
  BaseRosterCellReference,
  BaseRosterLine,
  Weekday,
} from "@samenrooster/contract";

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

/** Every shift in the lines of these members, as the cells that stand in a hybrid team. */
export function standingCells(
  lines: readonly BaseRosterLine[],
  memberIds: readonly string[],
): BaseRosterCellReference[] {
  return lines
    .filter(({ memberId }) => memberIds.includes(memberId))
    .flatMap(({ memberId, cells }) =>
      cells
        .filter(({ shiftType }) => shiftType !== undefined)
        .map(({ week, day }) => ({ memberId, week, day })),
    );
}
