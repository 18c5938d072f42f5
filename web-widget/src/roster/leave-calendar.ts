import type { LeaveDay, LeaveRequest } from "@samenrooster/contract";
import { addDays, mondayOf, monthAfter } from "./dates.ts";
import { fullLevels, isFull } from "./leave.ts";

/** Whole weeks around a month, half-open. */
export interface MonthOfWeeks {
  readonly from: string;
  readonly until: string;
}

/** The weeks in which a month lies, from a Monday to the Monday after its last day. */
export function weeksOfMonth(month: string): MonthOfWeeks {
  const last = addDays(monthAfter(month, 1), -1);
  return { from: mondayOf(month), until: addDays(mondayOf(last), 7) };
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
