import type { Language } from "./dates.ts";

/** "€ 18,20" in the reader's format, with a sign that is read as one; `signed` says plus as well. */
export function amountText(
  amount: string,
  language: Language,
  { signed = false }: { readonly signed?: boolean } = {},
): string {
  return new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-IE", {
    style: "currency",
    currency: "EUR",
    signDisplay: signed ? "exceptZero" : "auto",
  })
    .format(Number(amount))
    .replace("-", "−");
}

/** "47", "22,5". */
export function percentText(percent: string, language: Language): string {
  return language === "nl" ? percent.replace(".", ",") : percent;
}
