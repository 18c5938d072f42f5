import type { Language } from "../roster/dates.ts";
import { teamHoursEn } from "./team-hours-en.ts";
import { teamHoursNl } from "./team-hours-nl.ts";
import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursLanguages: Record<Language, TeamHoursWords> = {
  nl: teamHoursNl,
  en: teamHoursEn,
};
