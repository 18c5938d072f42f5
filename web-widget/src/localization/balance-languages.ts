import type { Language } from "../roster/dates.ts";
import { balanceEn } from "./balance-en.ts";
import { balanceNl } from "./balance-nl.ts";
import type { BalanceWords } from "./balance-words.ts";

export const balanceLanguages: Record<Language, BalanceWords> = { nl: balanceNl, en: balanceEn };
