import type { Language } from "../roster/dates.ts";
import { boardEn } from "./board-en.ts";
import { boardNl } from "./board-nl.ts";
import type { BoardWords } from "./board-words.ts";

export const boardLanguages: Record<Language, BoardWords> = { nl: boardNl, en: boardEn };
