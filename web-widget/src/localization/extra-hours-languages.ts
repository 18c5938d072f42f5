import type { Language } from "../roster/dates.ts";
import { extraHoursEn } from "./extra-hours-en.ts";
import { extraHoursNl } from "./extra-hours-nl.ts";
import type { ExtraHoursWords } from "./extra-hours-words.ts";

export const extraHoursLanguages: Record<Language, ExtraHoursWords> = {
  nl: extraHoursNl,
  en: extraHoursEn,
};
