import type { Language } from "../roster/dates.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { Words } from "./words.ts";

export const languages: Record<Language, Words> = { nl, en };

/** The words' language for any language tag; Dutch where it is not English. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "nl";
}
