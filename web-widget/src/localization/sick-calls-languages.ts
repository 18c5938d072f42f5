import type { Language } from "../roster/dates.ts";
import { sickCallsEn } from "./sick-calls-en.ts";
import { sickCallsNl } from "./sick-calls-nl.ts";
import type { SickCallsWords } from "./sick-calls-words.ts";

export const sickCallsLanguages: Record<Language, SickCallsWords> = {
  nl: sickCallsNl,
  en: sickCallsEn,
};
