import type { Language } from "../roster/dates.ts";
import { lentShiftsEn } from "./lent-shifts-en.ts";
import { lentShiftsNl } from "./lent-shifts-nl.ts";
import type { LentShiftsWords } from "./lent-shifts-words.ts";

export const lentShiftsLanguages: Record<Language, LentShiftsWords> = {
  nl: lentShiftsNl,
  en: lentShiftsEn,
};
