import type { Weekday } from "@samenrooster/contract";
import { dayIndex } from "./base-roster.ts";
import { type Language, weekdayName } from "./dates.ts";

const A_RUN = 3;

/** Days of an ordinary week in short: "Mon–Fri, Sun". */
export function shortWeekdays(days: readonly Weekday[], language: Language): string {
  const name = (day: number): string => weekdayName(day, language, "short");
  return runsOf(days.map(dayIndex))
    .flatMap(([first, last]) =>
      last - first + 1 >= A_RUN
        ? [`${name(first)}–${name(last)}`]
        : first === last
          ? [name(first)]
          : [name(first), name(last)],
    )
    .join(", ");
}

/** Days that follow each other, as their first and last. */
function runsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const day of [...days].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === day) {
      run[1] = day;
    } else {
      runs.push([day, day]);
    }
  }
  return runs;
}
