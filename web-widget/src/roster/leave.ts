import type {
  LeaveDay,
  LeaveEffectDay,
  LeaveRequest,
  NewLeaveRequest,
} from "@samenrooster/contract";
import type { LeaveWords } from "../localization/leave-words.ts";
import { addDays, datesBetween, monthAfter } from "./dates.ts";
import type { DayTone, GridDay } from "./day-grid.ts";
import { minutesTyped } from "./extra-hours.ts";

/** Longer leave is for HR. */
export const MOST_LEAVE_DAYS = 92;
const MINUTES_A_DAY = 24 * 60;

/** What is typed to ask for leave. */
export interface TypedLeave {
  readonly first: string;
  readonly last: string;
  readonly hours: string;
}

export const NO_LEAVE_TYPED: TypedLeave = { first: "", last: "", hours: "" };

export type LeaveField = keyof TypedLeave;

/** What is wrong with what was typed, by field. */
export type LeaveFault = "noFirst" | "noLast" | "tooLong" | "noHours";

export type LeaveFaults = Partial<Record<LeaveField, LeaveFault>>;

/** The request that was typed, or what is wrong with it. */
export function readLeave(
  { first, last, hours }: TypedLeave,
  today: string,
): { readonly request?: NewLeaveRequest; readonly faults: LeaveFaults } {
  const faults: LeaveFaults = {};
  if (first <= today) {
    faults.first = "noFirst";
  }
  if (last === "" || last < first) {
    faults.last = "noLast";
  } else if (first !== "" && daysOf({ first, last }).length > MOST_LEAVE_DAYS) {
    faults.last = "tooLong";
  }
  const days = Math.max(1, daysOf({ first, last }).length);
  const leaveMinutes = minutesTyped(hours, { least: 0, most: days * MINUTES_A_DAY });
  if (leaveMinutes === undefined) {
    faults.hours = "noHours";
  }
  return leaveMinutes === undefined || Object.keys(faults).length > 0
    ? { faults }
    : { request: { from: first, until: addDays(last, 1), leaveMinutes }, faults };
}

/** The days from the first to the last; none where one of them is missing or they are the wrong way round. */
export function daysOf({ first, last }: Pick<TypedLeave, "first" | "last">): string[] {
  return first === "" || last === "" ? [] : datesBetween(first, addDays(last, 1));
}

/**
 * What a tap on a day of the calendar makes of the days that were chosen: the first tap is the first day, the next one
 * the last; a tap before the first day, or after both are known, begins again.
 */
export function withDay<T extends Pick<TypedLeave, "first" | "last">>(typed: T, date: string): T {
  const begins = typed.first === "" || typed.last !== typed.first || date < typed.first;
  return begins ? { ...typed, first: date, last: date } : { ...typed, last: date };
}

/** A month of the calendar, from its first day up to the first of the next month. */
export function monthOf(date: string, monthsLater = 0): { from: string; until: string } {
  return { from: monthAfter(date, monthsLater), until: monthAfter(date, monthsLater + 1) };
}

/** Whether nobody more can be granted leave, of the team or of a level. */
export function isFull({ room }: LeaveDay): boolean {
  return room === 0;
}

/** The levels of which nobody more can be granted leave. */
export function fullLevels({ levels }: LeaveDay): number[] {
  return levels.filter(({ away, most }) => away >= most).map(({ level }) => level);
}

/** A day in sentences: the room, who is away, who asked; numbers, never names. */
export function dayTold(
  day: LeaveDay,
  said: LeaveWords["calendar"],
  level: (level: number) => string,
): string[] {
  const { room, most, away, asked, levels } = day;
  const limit =
    room === undefined || most === undefined
      ? said.noLimit
      : isFull(day)
        ? said.full
        : said.room(room, most);
  return [
    limit,
    said.away(away),
    ...(asked > 0 ? [said.asked(asked)] : []),
    ...levels.map((of) => said.level(level(of.level), of.away, of.most)),
  ];
}

interface Mark {
  readonly tone: DayTone;
  readonly sign?: string;
  readonly word?: string;
}

function ownMark(own: LeaveRequest | undefined, said: LeaveWords["calendar"]): Mark | undefined {
  switch (own?.state) {
    case "GRANTED":
      return { tone: "good", sign: "✓", word: said.ownGrantedWord };
    case "REQUESTED":
      return { tone: "warn", sign: "?", word: said.ownAskedWord };
    default:
      return undefined;
  }
}

function roomMark(day: LeaveDay | undefined, said: LeaveWords["calendar"]): Mark {
  if (day?.room === undefined) {
    return { tone: "plain" };
  }
  return isFull(day)
    ? { tone: "bad", sign: "✕", word: said.fullWord }
    : { tone: "plain", word: said.roomWord(day.room) };
}

/** Leave that holds a day: granted, or asked and not answered. */
export function ownLeaveOn(
  requests: readonly LeaveRequest[],
  date: string,
): LeaveRequest | undefined {
  return requests.find(
    ({ from, until, state }) =>
      (state === "GRANTED" || state === "REQUESTED") && from <= date && date < until,
  );
}

/** The days of a month as the leave calendar shows them. */
export function leaveDays(
  { from, until }: { readonly from: string; readonly until: string },
  known: {
    readonly days: readonly LeaveDay[];
    readonly requests: readonly LeaveRequest[];
    readonly chosen: readonly string[];
    readonly today: string;
  },
  said: LeaveWords["calendar"],
  level: (level: number) => string,
): GridDay[] {
  return datesBetween(from, until).map((date) => {
    const day = known.days.find((one) => one.date === date);
    const own = ownLeaveOn(known.requests, date);
    const chosen = known.chosen.includes(date);
    const past = date <= known.today;
    const mark = ownMark(own, said) ?? (past ? { tone: "soft" as const } : roomMark(day, said));
    const told = [
      ...(chosen ? [said.chosen] : []),
      ...(own ? [own.state === "GRANTED" ? said.ownGranted : said.ownAsked] : []),
      ...(past ? [said.past] : day ? dayTold(day, said, level) : []),
    ];
    return { date, ...mark, told: told.join(", "), chosen };
  });
}

/** The days of a request on which nobody more can be granted leave, with the levels that are full. */
export function fullDays(days: readonly LeaveEffectDay[]): LeaveDay[] {
  return days.map(({ day }) => day).filter((day) => isFull(day) || fullLevels(day).length > 0);
}

/** The address of where leave is asked, where that is one a browser can open safely. */
export function linkTo(askAt: string): string | undefined {
  return /^https:\/\/\S+$/i.test(askAt) ? askAt : undefined;
}
