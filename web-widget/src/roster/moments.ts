import type { RuleViolation } from "@samenrooster/contract";
import type { Words } from "../localization/words.ts";
import { addDays, clockTime, dateIn, type Language, shortDate } from "./dates.ts";

/** Browsers guess at what is not written like this. */
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

interface Reader {
  readonly words: Words;
  readonly language: Language;
  readonly team: { readonly zone: string };
}

/** "ma 4 jan 23:00", on the clock of the team. */
export function momentText(instant: string, { language, team }: Reader): string {
  return `${shortDate(dateIn(instant, team.zone), language)} ${clockTime(instant, team.zone)}`;
}

/** "Counted from Mon 4 Jan 23:00 to Tue 5 Jan 07:00"; undefined where the rule counts over no stretch. */
export function windowText(violation: RuleViolation, reader: Reader): string | undefined {
  const { windowStart, windowEnd } = violation;
  return windowStart && windowEnd
    ? reader.words.reasons.window(momentText(windowStart, reader), momentText(windowEnd, reader))
    : undefined;
}

/** "1 of 1 used until Tue 12 Jan 07:00"; undefined where no exception is used. */
export function exceptionText({ exceptionUse }: RuleViolation, reader: Reader): string | undefined {
  if (!exceptionUse) {
    return undefined;
  }
  const { used, allowed, until } = exceptionUse;
  return reader.words.reasons.exceptionUsed(used, allowed, momentText(until, reader));
}

/**
 * The instant, with its offset, of a time on the team's clock written `2027-01-05T07:00`. Of the two instants
 * of the hour that an autumn night repeats it is the first; undefined for a time that a spring night skips.
 */
export function instantOf(local: string, zone: string): string | undefined {
  const asUtc = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : NaN;
  if (Number.isNaN(asUtc)) {
    return undefined;
  }
  const day = 86_400_000;
  const offsets = [asUtc - day, asUtc + day].map((about) => offsetMinutes(about, zone));
  const fitting = offsets.filter(
    (offset) => offsetMinutes(asUtc - offset * 60_000, zone) === offset,
  );
  return fitting[0] === undefined ? undefined : `${local}:00${offsetText(fitting[0])}`;
}

/** An instant as `2027-01-05T07:00` on the team's clock, the form that a field for date and time takes. */
export function localOf(instant: string, zone: string): string {
  return `${dateIn(instant, zone)}T${clockTime(instant, zone)}`;
}

function offsetMinutes(epoch: number, zone: string): number {
  const instant = new Date(epoch).toISOString();
  return Math.round((Date.parse(`${localOf(instant, zone)}:00Z`) - minuteOf(epoch)) / 60_000);
}

function minuteOf(epoch: number): number {
  return Math.floor(epoch / 60_000) * 60_000;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

/** The last date before a moment: what ends at midnight does not touch the new day. */
export function lastDateBefore(instant: string, zone: string): string {
  const date = dateIn(instant, zone);
  return clockTime(instant, zone) === "00:00" ? addDays(date, -1) : date;
}
