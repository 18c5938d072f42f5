import type { RosterPeriod, RuleViolation, Shift } from "@samenrooster/contract";
import { addDays, clockTime, dateIn, datesBetween, daysBetween } from "./dates.ts";
import { lastDateBefore } from "./moments.ts";

/** More days than this are told as a number of weeks: drawn, they would be too thin to read. */
const MOST_DAYS = 15;
const MINUTES_PER_DAY = 1440;

/** A stretch on a strip, in percent of its width. */
export interface Stretch {
  readonly from: number;
  readonly width: number;
}

/** One person's shifts of a few days with the stretch over which a rule counts. */
export interface Strip {
  readonly dates: readonly string[];
  /** Dates of which the roster of the period says nothing. */
  readonly unknownDates: readonly string[];
  readonly window: Stretch;
  readonly shifts: readonly { readonly shift: Shift; readonly stretch: Stretch }[];
}

/** A window that is too long to draw day by day. */
export interface LongWindow {
  readonly weeks: number;
  readonly from: string;
  readonly last: string;
}

type Dates = Pick<RosterPeriod, "from" | "until">;

/** The stretch over which the violation counts; the moment itself where it counts over none. */
function stretchOf({ at, windowStart, windowEnd }: RuleViolation): [string, string] {
  return [windowStart ?? at, windowEnd ?? at];
}

/** The window as weeks, when it is too long to draw. */
export function longWindowOf(violation: RuleViolation, zone: string): LongWindow | undefined {
  const [start, end] = stretchOf(violation);
  const from = dateIn(start, zone);
  const last = lastDateBefore(end, zone);
  const days = daysBetween(from, last) + 1;
  return days > MOST_DAYS ? { weeks: Math.round(days / 7), from, last } : undefined;
}

/** The window on the person's shifts of the days that it touches. */
export function stripOf(
  violation: RuleViolation,
  shifts: readonly Shift[],
  period: Dates,
  zone: string,
): Strip {
  const [start, end] = stretchOf(violation);
  const first = dateIn(start, zone);
  const last = lastDateBefore(end, zone);
  const dates = datesBetween(first, addDays(last < first ? first : last, 1));
  const stretch = stretchOn(dates, zone);
  return {
    dates,
    unknownDates: dates.filter((date) => date < period.from || date >= period.until),
    window: stretch(start, end),
    shifts: shifts
      .map((shift) => ({ shift, times: shift.worked ?? shift }))
      .map(({ shift, times }) => ({ shift, stretch: stretch(times.start, times.end) }))
      .filter(({ stretch: { width } }) => width > 0),
  };
}

/** Where a stretch of time lies on the dates, by the clock; what falls outside is cut off. */
function stretchOn(
  dates: readonly string[],
  zone: string,
): (from: string, until: string) => Stretch {
  const first = dates[0] ?? "";
  const whole = dates.length * MINUTES_PER_DAY;
  const at = (instant: string): number => {
    const [hours = 0, minutes = 0] = clockTime(instant, zone).split(":").map(Number);
    const days = daysBetween(first, dateIn(instant, zone));
    const minute = days * MINUTES_PER_DAY + hours * 60 + minutes;
    return (Math.min(Math.max(minute, 0), whole) / whole) * 100;
  };
  return (from, until) => ({ from: at(from), width: at(until) - at(from) });
}
