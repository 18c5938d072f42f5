import type { MyQuestion, MyRound, NextShift, Shift } from "@samenrooster/contract";
import { daysBetween } from "./dates.ts";
import type { Screen } from "./screens.ts";

/** How far away a shift is, in the words a colleague would use. */
export type Nearness = "now" | "today" | "tomorrow" | "days";

export function nearnessOf(shift: Shift, today: string, now: string): Nearness {
  if (Date.parse(shift.start) <= Date.parse(now)) {
    return "now";
  }
  const days = daysBetween(today, shift.date);
  return days <= 0 ? "today" : days === 1 ? "tomorrow" : "days";
}

const answeredAt: Record<MyQuestion["kind"], Screen | undefined> = {
  ROSTER_CHANGE: "exchange",
  LATE_CONSENT: undefined,
  CONTRACT_EXTENSION: "myHours",
  CHANGE_TO_DECIDE: "approval",
  LEAVE_REQUEST: "leaveCalendar",
  LINES_TO_APPROVE: "approval",
};

/** Where the answer to a question is given; undefined where it is given on the spot. */
export function screenFor({ kind }: MyQuestion): Screen | undefined {
  return answeredAt[kind];
}

/** Where something can be done in a round that is open; undefined where there is nothing to do. */
export function screenOfRound({ phase }: MyRound): Screen | undefined {
  return phase === "PICKING" ? "openShifts" : phase === "WISHING" ? "wishes" : undefined;
}

/** The same first names are told apart by the rest of the name; nobody else's rest is needed to know who it is. */
export function colleagueNames({ worksWith }: NextShift): string[] {
  const names = worksWith.map(({ displayName }) => displayName);
  const first = (name: string): string => name.split(" ")[0] ?? name;
  return names.map((name) =>
    names.filter((other) => first(other) === first(name)).length > 1 ? name : first(name),
  );
}
