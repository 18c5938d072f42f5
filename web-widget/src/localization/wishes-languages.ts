import type { Language } from "../roster/dates.ts";
import { wishesEn } from "./wishes-en.ts";
import { wishesNl } from "./wishes-nl.ts";
import type { WishesWords } from "./wishes-words.ts";

export const wishesLanguages: Record<Language, WishesWords> = { nl: wishesNl, en: wishesEn };
