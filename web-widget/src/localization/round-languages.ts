import type { Language } from "../roster/dates.ts";
import { roundEn } from "./round-en.ts";
import { roundNl } from "./round-nl.ts";
import type { RoundWords } from "./round-words.ts";

export const roundLanguages: Record<Language, RoundWords> = {
  nl: roundNl,
  en: roundEn,
};
