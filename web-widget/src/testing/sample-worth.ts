import type { ChangeCheck, ChangeToCheck, HoursEffect, HoursPay } from "@samenrooster/contract";

/** What a late shift does to the hours account. */
export function anEffect(changes: Partial<HoursEffect> = {}): HoursEffect {
  return {
    year: 2026,
    minutes: 450,
    balanceMinutes: 162,
    forecastMinutes: -120,
    allowances: [
      { percent: "22", minutes: 120 },
      { percent: "47", minutes: 60 },
    ],
    ...changes,
  };
}

/** What a late shift within the contract is worth at 20 euros an hour. */
export function aPay(changes: Partial<HoursPay> = {}): HoursPay {
  return {
    allowanceAmount: "18.20",
    extraMinutes: 0,
    extraAmount: "0.00",
    grossAmount: "18.20",
    net: {
      payAmount: "9.81",
      benefitsAmount: "-12.00",
      totalAmount: "-2.19",
      tablesOf: "2026-11-22",
      indication: "Een indicatie volgens een vereenvoudigde jaarmethode, met de tabellen van 2026.",
      marks: [],
    },
    ...changes,
  };
}

/** A checked change that breaks nothing; money is told where a wage was, and net where a household was. */
export function aCheck({ hourlyWage, household }: ChangeToCheck): ChangeCheck {
  const pay = household ? aPay() : aPay({ net: undefined });
  return {
    caused: [],
    solved: [],
    light: { colour: "GREEN" },
    historyGaps: [],
    hours: hourlyWage === undefined ? anEffect() : anEffect({ pay }),
  };
}
