import type { Language } from "../roster/dates.ts";
import { measuresEn } from "./measures-en.ts";
import { measuresNl } from "./measures-nl.ts";
import type { MeasuresWords } from "./measures-words.ts";

export const measuresLanguages: Record<Language, MeasuresWords> = {
  nl: measuresNl,
  en: measuresEn,
};
