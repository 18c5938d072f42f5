import type { RosterContext } from "./context.ts";
import { addDays, dayAndMonth, fullDate } from "./dates.ts";

/** The days of something that ends before `until`: "4 jan t/m 31 januari 2027"; one day alone by itself. */
export function periodDates(
  { from, until }: { readonly from: string; readonly until: string },
  { words, language }: Pick<RosterContext, "words" | "language">,
): string {
  const last = addDays(until, -1);
  return from === last
    ? fullDate(last, language)
    : words.dateRange(dayAndMonth(from, language), fullDate(last, language));
}
