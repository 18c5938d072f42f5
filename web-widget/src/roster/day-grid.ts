import { addDays, datesBetween, daysBetween, mondayOf } from "./dates.ts";

/** How a day of a grid is set off; the sign and the word say the same without colour. */
export type DayTone = "plain" | "accent" | "good" | "warn" | "bad" | "soft";

/** What a grid shows of one day. */
export interface GridDay {
  readonly date: string;
  readonly tone: DayTone;
  /** A sign that stands for it; nothing where there is nothing to say. */
  readonly sign?: string;
  /** A word short enough for a seventh of a telephone. */
  readonly word?: string;
  /** The same in full, for who does not see the grid; without the date. */
  readonly told: string;
  /** Whether it is what is looked at, or part of it. */
  readonly chosen: boolean;
}

/** A week of a grid, Monday first; days outside of the grid are left out. */
export interface GridWeek<T> {
  readonly monday: string;
  readonly days: readonly (T | undefined)[];
}

/** Days in order as whole weeks. */
export function weeksOf<T extends { readonly date: string }>(days: readonly T[]): GridWeek<T>[] {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) {
    return [];
  }
  const byDate = new Map(days.map((day) => [day.date, day]));
  const from = mondayOf(first.date);
  const weeks = Math.floor(daysBetween(from, last.date) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(from, week * 7);
    const dates = datesBetween(monday, addDays(monday, 7));
    return { monday, days: dates.map((date) => byDate.get(date)) };
  });
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -28,
  PageDown: 28,
};

/** The day to which a key leads from a day; undefined for a key that leads nowhere. */
export function dateByKey(date: string, key: string): string | undefined {
  if (key === "Home") {
    return mondayOf(date);
  }
  if (key === "End") {
    return addDays(mondayOf(date), 6);
  }
  const step = STEPS[key];
  return step === undefined ? undefined : addDays(date, step);
}

/** The day of a grid that is nearest to a date. */
export function nearestDay(
  days: readonly { readonly date: string }[],
  date: string,
): string | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) {
    return undefined;
  }
  return date < first.date ? first.date : date > last.date ? last.date : date;
}
