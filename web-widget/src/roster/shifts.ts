import type { Shift } from "@samenrooster/contract";
import type { Words } from "../localization/words.ts";
import { clockTime, type Language, longDate } from "./dates.ts";

interface Reader {
  readonly words: Words;
  readonly language: Language;
  readonly team: { readonly zone: string };
}

/** "07:00 to 15:30", on the clock of the team. */
export function shiftTimes(shift: Shift, { words, team }: Reader): string {
  return words.timeRange(clockTime(shift.start, team.zone), clockTime(shift.end, team.zone));
}

/** "Early, Monday 30 November, 07:00 to 15:30": a shift in one breath, for labels and announcements. */
export function shiftSentence(shift: Shift, reader: Reader): string {
  return [
    shift.shiftTypeName,
    longDate(shift.date, reader.language),
    shiftTimes(shift, reader),
  ].join(", ");
}

/** The same with the level that it asks for: two open shifts may differ in nothing else. */
export function openShiftSentence(shift: Shift, reader: Reader): string {
  return [shiftSentence(shift, reader), reader.words.level(shift.requiredLevel)].join(", ");
}

/** Whether the shift runs past midnight on the clock of the team. */
export function endsNextDay(shift: Shift, zone: string): boolean {
  return clockTime(shift.end, zone) <= clockTime(shift.start, zone);
}

/** Planned minutes of several shifts together. */
export function plannedMinutes(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, shift) => sum + shift.plannedMinutes, 0);
}
