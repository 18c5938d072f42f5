import type { SickCall, SickCallDetail, Shift } from "@samenrooster/contract";
import { addDays } from "./dates.ts";

/** Away so long at most by what the member says; a longer absence comes from HR. */
const MOST_DAYS = 42;

/** Whether the member of a call is away still. */
export function isAway({ state }: SickCall): boolean {
  return state === "REPORTED" || state === "CONFIRMED";
}

/** The first and the last day on which somebody who is away today can say to be back. */
export function daysBack(today: string): { readonly first: string; readonly last: string } {
  return { first: addDays(today, 1), last: addDays(today, MOST_DAYS) };
}

/** The shifts that a colleague works now. */
export function takenOver({ vacated }: SickCallDetail): Shift[] {
  return vacated
    .filter(({ replacement }) => replacement.memberId !== undefined)
    .map(({ shift }) => shift);
}
