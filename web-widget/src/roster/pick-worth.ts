import type { HoursEffect, HoursPay } from "@samenrooster/contract";
import type { PickWorthWords } from "../localization/pick-worth-words.ts";
import { amountText, percentText } from "./amounts.ts";
import type { Language } from "./dates.ts";
import { hoursText, type HourWords, signedHours } from "./hours.ts";

/** In what words it is told what a shift brings. */
export interface WorthWords {
  readonly units: HourWords;
  readonly worth: PickWorthWords;
  readonly language: Language;
}

/** A name and what it is. */
export type Fact = readonly [name: string, value: string];

/** The words for hours alone; a team lead reads them about somebody else. */
type HoursWords = Pick<PickWorthWords, "minutes" | "balance" | "forecast" | "allowance">;

/** What the shift does to the hours account, and which allowances it carries. */
export function hoursFacts(
  hours: HoursEffect,
  { units, worth, language }: Omit<WorthWords, "worth"> & { readonly worth: HoursWords },
): Fact[] {
  return [
    [worth.minutes, signedHours(hours.minutes, units)],
    [worth.balance, signedHours(hours.balanceMinutes, units)],
    [worth.forecast(hours.year), signedHours(hours.forecastMinutes, units)],
    ...hours.allowances.map(({ percent, minutes }): Fact => [
      worth.allowance(percentText(percent, language)),
      hoursText(minutes, units),
    ]),
  ];
}

/** What the shift is worth in money; only the parts that there are. */
export function payFacts(pay: HoursPay, { worth, language }: WorthWords): Fact[] {
  const { allowanceAmount, extraAmount, grossAmount, net } = pay;
  const parts: [string, string][] = [
    [worth.allowanceAmount, allowanceAmount],
    [worth.extraAmount, extraAmount],
  ];
  const some = parts.filter(([, amount]) => Number(amount) !== 0);
  const all: [string, string][] = [...some];
  if (some.length > 1) {
    all.push([worth.gross, grossAmount]);
  }
  if (net) {
    all.push([worth.net, net.payAmount]);
  }
  return all.map(([name, amount]) => [name, amountText(amount, language)]);
}

/** Whether the hours are paid extra, as far as can be expected. */
export function contractSentence(pay: HoursPay, { units, worth }: WorthWords): string {
  return pay.extraMinutes > 0 ? worth.beyond(hoursText(pay.extraMinutes, units)) : worth.within;
}
