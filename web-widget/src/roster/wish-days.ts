import type {
  AbsentDates,
  MemberWishes,
  ShiftType,
  Wish,
  WishesDocument,
  WishKind,
} from "@samenrooster/contract";
import type { WishesWords } from "../localization/wishes-words.ts";
import { datesBetween, type Language, longDate } from "./dates.ts";
import type { DayTone, GridDay } from "./day-grid.ts";
import {
  changedDays,
  kindOn,
  STRENGTHS,
  strengthOn,
  typesOn,
  USUAL_STRENGTH,
  wishesOn,
} from "./wishes.ts";

/** What is known of the days beside what is wished for. */
export interface BesideWishes {
  readonly types: readonly ShiftType[];
  /** When the member is absent. Nobody is told why. */
  readonly absences: readonly AbsentDates[];
}

/** What stands on a day whatever is wished. */
export interface DayBeside {
  readonly fixedFree: boolean;
  readonly fixedShifts: readonly string[];
  readonly absent: boolean;
}

/** How wishes are told. */
export interface WishTelling {
  readonly said: WishesWords;
  readonly language: Language;
  readonly types: readonly ShiftType[];
}

const TONES: Record<WishKind, DayTone> = { WANT: "accent", FREE: "good", VETO: "bad" };
export const SIGNS: Record<WishKind, string> = { WANT: "✓", FREE: "○", VETO: "✕" };
const FIXED_SIGN = "▪";

export function besideOn(
  { fixedFreeDates, fixedShifts }: Pick<MemberWishes, "fixedFreeDates" | "fixedShifts">,
  absences: readonly AbsentDates[],
  date: string,
): DayBeside {
  return {
    fixedFree: fixedFreeDates.includes(date),
    fixedShifts: fixedShifts.filter((one) => one.date === date).map(({ shiftType }) => shiftType),
    absent: absences.some(({ from, until }) => from <= date && date < until),
  };
}

/** Names of shift types, "Vroege dienst en Late dienst"; a code where there is no such type any more. */
export function typeNames(
  codes: readonly string[],
  types: readonly ShiftType[],
  language: Language,
): string {
  const names = codes.map((code) => types.find((type) => type.code === code)?.name ?? code);
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

/** The word of a strength, nothing for none. */
export function strengthWord(strength: number | undefined, said: WishesWords): string {
  const known = STRENGTHS.find((one) => one === strength);
  return known === undefined ? "" : said.strengths[known];
}

/** "Graag werken: Vroege dienst, belangrijk"; empty where nothing is wished. */
export function wishTold(wishes: readonly Wish[], { said, language, types }: WishTelling): string {
  const [first] = wishes;
  if (!first) {
    return "";
  }
  const document = { wishes: [...wishes] };
  const codes = typesOn(document, first.date);
  const strength = strengthWord(strengthOn(document, first.date), said).toLowerCase();
  const names = codes.length > 0 ? `: ${typeNames(codes, types, language)}` : "";
  return `${said.kinds[first.kind]}${names}${strength ? `, ${strength}` : ""}`;
}

function besideTold(beside: DayBeside, { said, language, types }: WishTelling): string[] {
  return [
    ...(beside.absent ? [said.absent] : []),
    ...(beside.fixedFree ? [said.fixedFree] : []),
    ...(beside.fixedShifts.length > 0
      ? [said.fixedShift(typeNames(beside.fixedShifts, types, language))]
      : []),
  ];
}

function mark(
  document: WishesDocument,
  date: string,
  beside: DayBeside,
  said: WishesWords,
): Pick<GridDay, "tone" | "sign" | "word"> {
  const kind = kindOn(document, date);
  if (kind) {
    const codes = typesOn(document, date);
    const strength = kind === "VETO" ? 1 : (strengthOn(document, date) ?? USUAL_STRENGTH);
    const word = codes.length > 0 ? codes.join(" ") : said.shortKinds[kind];
    return { tone: TONES[kind], sign: SIGNS[kind].repeat(strength), word };
  }
  if (beside.absent) {
    return { tone: "soft", word: said.absentShort };
  }
  if (beside.fixedFree) {
    return { tone: "soft", sign: FIXED_SIGN, word: said.fixedFreeShort };
  }
  return beside.fixedShifts.length > 0
    ? { tone: "soft", sign: FIXED_SIGN, word: beside.fixedShifts.join(" ") }
    : { tone: "plain" };
}

/** The days of a period as a calendar shows them. */
export function wishDays(
  { from, until }: { readonly from: string; readonly until: string },
  document: WishesDocument,
  told: MemberWishes,
  { types, absences }: BesideWishes,
  { said, language, chosen }: Omit<WishTelling, "types"> & { readonly chosen: string },
): GridDay[] {
  return datesBetween(from, until).map((date) => {
    const beside = besideOn(told, absences, date);
    const telling = { said, language, types };
    const wished = wishTold(wishesOn(document, date), telling) || said.kinds.NONE;
    return {
      date,
      ...mark(document, date, beside, said),
      told: [wished, ...besideTold(beside, telling)].join(", "),
      chosen: date === chosen,
    };
  });
}

/** What two do not say the same about: "dinsdag 5 januari en je bericht". */
export function differenceTold(
  one: WishesDocument,
  other: WishesDocument,
  { said, language }: Pick<WishTelling, "said" | "language">,
): string {
  const days = changedDays(one, other).map((date) => longDate(date, language));
  const note = one.noteToLead === other.noteToLead ? [] : [said.aside.note];
  return new Intl.ListFormat(language, { type: "conjunction" }).format([...days, ...note]);
}
