import type { ShiftType, StandingWish, WantedShift } from "@samenrooster/contract";
import { type Language, longDate } from "./dates.ts";

/** So many things can be wanted for one shift. */
export const MOST_WANTED = 10;

/** Whether a wish can still come true. */
export function isStanding({ state }: StandingWish): boolean {
  return state === "OPEN" || state === "OFFERED";
}

interface WantedWords {
  readonly language: Language;
  readonly onDay: (day: string) => string;
  readonly typeOnDay: (type: string, day: string) => string;
  readonly certainShift: string;
}

/** "Late on Thursday 7 January", "a shift on Friday 8 January", "Night". */
export function wantedText(
  { shiftId, shiftType, date }: WantedShift,
  types: readonly ShiftType[],
  words: WantedWords,
): string {
  if (shiftId !== undefined) {
    return words.certainShift;
  }
  const type = types.find(({ code }) => code === shiftType)?.name ?? shiftType;
  if (date === undefined) {
    return type ?? "";
  }
  const day = longDate(date, words.language);
  return type === undefined ? words.onDay(day) : words.typeOnDay(type, day);
}

/** The first choice that says nothing, counted from one; undefined where each says something. */
export function emptyChoice(wanted: readonly WantedShift[]): number | undefined {
  const at = wanted.findIndex(({ shiftId, shiftType, date }) => !shiftId && !shiftType && !date);
  return at < 0 ? undefined : at + 1;
}

/** The same list with one item moved; unchanged where it would leave the list. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) {
    return items;
  }
  const others = items.filter((_, at) => at !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** One choice with a field set, or left out where nothing was entered. */
export function withField(
  wanted: WantedShift,
  field: "date" | "shiftType",
  entered: string,
): WantedShift {
  const others = { ...wanted };
  delete others[field];
  return entered === "" ? others : { ...others, [field]: entered };
}
