import type { Language } from "../roster/dates.ts";
import { exchangeEn } from "./exchange-en.ts";
import { exchangeNl } from "./exchange-nl.ts";
import type { ExchangeWords } from "./exchange-words.ts";

export const exchangeLanguages: Record<Language, ExchangeWords> = {
  nl: exchangeNl,
  en: exchangeEn,
};
