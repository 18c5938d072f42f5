import type { Language } from "../roster/dates.ts";
import { leaveEn } from "./leave-en.ts";
import { leaveNl } from "./leave-nl.ts";
import type { LeaveWords } from "./leave-words.ts";

export const leaveLanguages: Record<Language, LeaveWords> = { nl: leaveNl, en: leaveEn };
