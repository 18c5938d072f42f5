import type { Language } from "../roster/dates.ts";
import { periodRemarksEn } from "./period-remarks-en.ts";
import { periodRemarksNl } from "./period-remarks-nl.ts";
import type { PeriodRemarksWords } from "./period-remarks-words.ts";

export const periodRemarksLanguages: Record<Language, PeriodRemarksWords> = {
  nl: periodRemarksNl,
  en: periodRemarksEn,
};
