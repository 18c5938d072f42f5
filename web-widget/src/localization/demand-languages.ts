import type { Language } from "../roster/dates.ts";
import { demandEn } from "./demand-en.ts";
import { demandNl } from "./demand-nl.ts";
import type { DemandWords } from "./demand-words.ts";

export const demandLanguages: Record<Language, DemandWords> = { nl: demandNl, en: demandEn };
