import type { SeasonMonth, SeasonWay } from "@samenrooster/contract";
import { type Language, monthName } from "./dates.ts";
import { hoursText, type HourWords } from "./hours.ts";
import type { MonthBar } from "./hours-months.ts";

/** An ordinary month, in percent. */
export const ORDINARY = 100;

/**
 * The minutes of months when their days weigh these percentages: hours move between months, and the months together
 * hold what they held. As the server works it out, but for the last minute of a rounding.
 */
export function spread(months: readonly SeasonMonth[], percents: readonly number[]): number[] {
  const movable = months.map(({ usualMinutes, fixedMinutes }) => usualMinutes - fixedMinutes);
  const weighted = movable.map((minutes, at) => minutes * (percents[at] ?? ORDINARY));
  const weight = sum(weighted);
  return months.map(({ usualMinutes, fixedMinutes }, at) =>
    weight === 0
      ? usualMinutes
      : Math.round(fixedMinutes + ((weighted[at] ?? 0) * sum(movable)) / weight),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** What wishes make of the share that the team gives each month, in percent. */
export function percentsOf(
  ways: readonly SeasonWay[],
  { lessPercent, morePercent }: { lessPercent: number; morePercent: number },
): number[] {
  const percents = { LESS: lessPercent, AS_CONTRACT: ORDINARY, MORE: morePercent };
  return ways.map((way) => percents[way]);
}

/** Whether nothing of a month can move, because all of it lies before hours are kept. */
export function isFixed({ usualMinutes, fixedMinutes }: SeasonMonth): boolean {
  return usualMinutes > 0 && fixedMinutes === usualMinutes;
}

const LAST_YEAR = 2100;
/** The month from which on one rather thinks of the next year. */
const AUTUMN = 10;

/** The year of a date and the two that follow. */
export function seasonYears(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1, year + 2].filter((one) => one <= LAST_YEAR);
}

/** The year that is likely meant: from autumn on the next one, of which most can still be said. */
export function likelyYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) < AUTUMN ? year : Math.min(year + 1, LAST_YEAR);
}

/** Minutes to the nearest half hour, for figures that need no more. */
export function aboutHours(minutes: number): number {
  return Math.round(minutes / 30) * 30;
}

/** The months as bars, with a line at what they hold without what was said. */
export function monthBars(months: readonly SeasonMonth[], minutes: readonly number[]): MonthBar[] {
  return months.map((month, at) => ({
    month: month.month,
    barMinutes: minutes[at] ?? 0,
    lineMinutes: month.usualMinutes,
    open: isFixed(month),
  }));
}

/** The same in words: "January 104 h, February 94 h". */
export function monthsTold(
  months: readonly SeasonMonth[],
  minutes: readonly number[],
  { language, units }: { language: Language; units: HourWords },
): string {
  return months
    .map(({ month }, at) => {
      const hours = hoursText(aboutHours(minutes[at] ?? 0), units);
      return `${monthName(month, language, "long")} ${hours}`;
    })
    .join(", ");
}
