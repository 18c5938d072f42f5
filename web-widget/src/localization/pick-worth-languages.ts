import type { Language } from "../roster/dates.ts";
import { pickWorthEn } from "./pick-worth-en.ts";
import { pickWorthNl } from "./pick-worth-nl.ts";
import type { PickWorthWords } from "./pick-worth-words.ts";

export const pickWorthLanguages: Record<Language, PickWorthWords> = {
  nl: pickWorthNl,
  en: pickWorthEn,
};
