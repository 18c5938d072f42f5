import type { Language } from "../roster/dates.ts";
import { myHoursEn } from "./my-hours-en.ts";
import { myHoursNl } from "./my-hours-nl.ts";
import type { MyHoursWords } from "./my-hours-words.ts";

export const myHoursLanguages: Record<Language, MyHoursWords> = { nl: myHoursNl, en: myHoursEn };
