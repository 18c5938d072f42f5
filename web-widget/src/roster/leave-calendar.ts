import type { LeaveDay, LeaveRequest } from "@samenrooster/contract";
import { addDays, mondayOf } from "./dates.ts";

/** Whole weeks around a month, half-open. */
export interface MonthOfWeeks {
  readonly from: string;
  readonly until: string;
}

/** The first day of the month so many months on: `2026-11-23`, 2 gives `2027-01-01`. */
export function monthAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = String((count % 12) + 1).padStart(2, "0");
  return `${Math.floor(count / 12)}-${month}-01`;
}

/** The weeks in which a month lies, from a Monday to the Monday after its last day. */
export function weeksOfMonth(month: string): MonthOfWeeks {
  const last = addDays(monthAfter(month, 1), -1);
  return { from: mondayOf(month), until: addDays(mondayOf(last), 7) };
}

/** Whether nobody more may be on leave on a day. */
export function isFull({ room }: LeaveDay): boolean {
  return room === 0;
}

/** The levels of which nobody more may be on leave. */
export function fullLevels({ levels }: LeaveDay): number[] {
  return levels.filter(({ most, away }) => away >= most).map(({ level }) => level);
}

/** Whether there is anything to say of a day. */
export function isQuiet(day: LeaveDay): boolean {
  return day.away === 0 && day.asked === 0 && !isFull(day) && fullLevels(day).length === 0;
}

/** Requests that wait for an answer, the soonest leave first, and those that do not any more, as they came. */
export function byAnswer(requests: readonly LeaveRequest[]): {
  readonly open: readonly LeaveRequest[];
  readonly answered: readonly LeaveRequest[];
} {
  return {
    open: requests
      .filter(({ state }) => state === "REQUESTED")
      .sort((one, other) => one.from.localeCompare(other.from)),
    answered: requests.filter(({ state }) => state !== "REQUESTED"),
  };
}
