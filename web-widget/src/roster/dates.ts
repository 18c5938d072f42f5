/**
 * Roster days are dates without a time zone, written `2026-11-30`; this file is the only one that
 * turns them into something to count or to show. Weeks start on Monday.
 */

const DAY = 86_400_000;

export type Language = "nl" | "en";

/** British English, because rosters are read in 24-hour time and day-month order. */
const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

function toUtc(date: string): number {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) {
    throw new RangeError(`Not a date: "${date}". Maybe write it as 2026-11-30.`);
  }
  return at;
}

export function addDays(date: string, days: number): string {
  return new Date(toUtc(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from the first date to the second; negative when the second comes first. */
export function daysBetween(from: string, until: string): number {
  return Math.round((toUtc(until) - toUtc(from)) / DAY);
}

/** 0 for Monday to 6 for Sunday. */
export function dayOfWeek(date: string): number {
  return (new Date(toUtc(date)).getUTCDay() + 6) % 7;
}

export function mondayOf(date: string): string {
  return addDays(date, -dayOfWeek(date));
}

/** The first Monday on or after the date. */
export function mondayFrom(date: string): string {
  return addDays(date, (7 - dayOfWeek(date)) % 7);
}

/** The first day of the month so many months on: `2026-11-23`, 2 gives `2027-01-01`. */
export function monthAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = String((count % 12) + 1).padStart(2, "0");
  return `${Math.floor(count / 12)}-${month}-01`;
}

/** Every date from the first up to, not including, the last. */
export function datesBetween(from: string, untilExclusive: string): string[] {
  const count = Math.max(0, daysBetween(from, untilExclusive));
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

/** ISO 8601 week number: week 1 holds the first Thursday of the year. */
export function weekNumber(date: string): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Making a format costs as much as using it a hundred times, and a board of six weeks asks for thousands of texts. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** The same few hundred moments stand in every row of a board. */
const texts = new Map<string, string>();
const MOST_TEXTS = 5000;

function textOf(
  moment: string | number | Date,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const manner = locale + JSON.stringify(options);
  const key = `${manner}${typeof moment === "object" ? moment.getTime() : moment}`;
  const known = texts.get(key);
  if (known !== undefined) {
    return known;
  }
  const format = formats.get(manner) ?? new Intl.DateTimeFormat(locale, options);
  const text = format.format(new Date(moment));
  formats.set(manner, format);
  if (texts.size >= MOST_TEXTS) {
    texts.clear();
  }
  texts.set(key, text);
  return text;
}

function show(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return textOf(toUtc(date), LOCALES[language], { ...options, timeZone: "UTC" });
}

/** "Esra, Bram en Noor" */
export function listText(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language]).format(parts);
}

/** "maandag 30 november" */
export function longDate(date: string, language: Language): string {
  return show(date, language, { weekday: "long", day: "numeric", month: "long" });
}

/** "ma 30 nov" */
export function shortDate(date: string, language: Language): string {
  return show(date, language, { weekday: "short", day: "numeric", month: "short" });
}

/** "30 november 2026" */
export function fullDate(date: string, language: Language): string {
  return show(date, language, { day: "numeric", month: "long", year: "numeric" });
}

/** "30 nov" */
export function dayAndMonth(date: string, language: Language): string {
  return show(date, language, { day: "numeric", month: "short" });
}

/** "ma" */
export function shortWeekday(date: string, language: Language): string {
  return show(date, language, { weekday: "short" });
}

/** The weekday's name for 0 (Monday) to 6. */
export function weekdayName(day: number, language: Language, width: "long" | "short"): string {
  return show(addDays("2026-11-23", day), language, { weekday: width });
}

/** The month's name for 1 (January) to 12: "januari", "jan", "J". */
export function monthName(
  month: number,
  language: Language,
  width: "long" | "short" | "narrow",
): string {
  const first = `2026-${String(month).padStart(2, "0")}-01`;
  return show(first, language, { month: width });
}

/** The wall-clock time of an instant where the team works, "07:30". */
export function clockTime(instant: string | Date, zone: string): string {
  return textOf(instant, "en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
}

/** The date of an instant where the team works, "2026-11-30". */
export function dateIn(instant: string, zone: string): string {
  // Swedish dates are ISO dates.
  return textOf(instant, "sv-SE", { timeZone: zone });
}
