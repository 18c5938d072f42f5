import type { Language } from "../roster/dates.ts";
import { sickCallEn } from "./sick-call-en.ts";
import { sickCallNl } from "./sick-call-nl.ts";
import type { SickCallWords } from "./sick-call-words.ts";

export const sickCallLanguages: Record<Language, SickCallWords> = {
  nl: sickCallNl,
  en: sickCallEn,
};
