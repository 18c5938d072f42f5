import type { Language } from "../roster/dates.ts";
import { changeDecisionsEn } from "./change-decisions-en.ts";
import { changeDecisionsNl } from "./change-decisions-nl.ts";
import type { ChangeDecisionsWords } from "./change-decisions-words.ts";

export const changeDecisionsLanguages: Record<Language, ChangeDecisionsWords> = {
  nl: changeDecisionsNl,
  en: changeDecisionsEn,
};
