import type { Language } from "../roster/dates.ts";
import { leaveCalendarEn } from "./leave-calendar-en.ts";
import { leaveCalendarNl } from "./leave-calendar-nl.ts";
import type { LeaveCalendarWords } from "./leave-calendar-words.ts";

export const leaveCalendarLanguages: Record<Language, LeaveCalendarWords> = {
  nl: leaveCalendarNl,
  en: leaveCalendarEn,
};
