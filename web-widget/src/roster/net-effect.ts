import type { NetEffect, NetEffectMark, NetEffectOfContract } from "@samenrooster/contract";
import type { MyHoursWords } from "../localization/my-hours-words.ts";
import type { Language } from "./dates.ts";

const TAGS: Record<Language, string> = { nl: "nl-NL", en: "en-IE" };

/** Whole euros in the reader's format; the sign is left to the caller's sentence where it says "less". */
export function eurosText(euros: number, language: Language): string {
  return new Intl.NumberFormat(TAGS[language], {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  }).format(euros);
}

/** "28 uur", "28,5 uur". */
export function contractText(minutes: number, words: MyHoursWords, language: Language): string {
  const hours = new Intl.NumberFormat(TAGS[language], { maximumFractionDigits: 2 });
  return words.hours(hours.format(minutes / 60));
}

/** Each number of minutes once, fewest first. */
export function contractsInOrder({ contracts }: NetEffect): NetEffectOfContract[] {
  return [
    ...new Map(contracts.map((contract) => [contract.weeklyMinutes, contract])).values(),
  ].sort((one, other) => one.weeklyMinutes - other.weeklyMinutes);
}

/** Between which two of the contracts the income of a mark lies; undefined where they are not that close. */
function neighbours(
  { fromIncome }: NetEffectMark,
  contracts: readonly NetEffectOfContract[],
): [NetEffectOfContract, NetEffectOfContract] | undefined {
  const above = contracts.findIndex(({ yearly }) => yearly.taxable >= fromIncome);
  const [less, more] = [contracts[above - 1], contracts[above]];
  return less && more ? [less, more] : undefined;
}

/**
 * What falls away between the hours, a sentence each. The many bands of the childcare benefit are one sentence, and more
 * hours that bring less come first.
 */
export function fallSentences(
  effect: NetEffect,
  words: MyHoursWords,
  language: Language,
): string[] {
  const contracts = contractsInOrder(effect);
  const hours = (minutes: number): string => contractText(minutes, words, language);
  const euros = (amount: number | string): string => eurosText(Number(amount), language);
  const bands = effect.marks.filter(({ kind }) => kind === "CHILDCARE_BENEFIT_FALLS");
  const single =
    bands.length > 1 ? effect.marks.filter((mark) => !bands.includes(mark)) : effect.marks;
  const sum = bands.reduce((all, { yearlyLoss }) => all + Number(yearlyLoss), 0);
  const falls = effect.falls.map(({ fromWeeklyMinutes, toWeeklyMinutes, yearlyLoss }) =>
    words.effect.fall(hours(fromWeeklyMinutes), hours(toWeeklyMinutes), euros(yearlyLoss)),
  );
  const marks = single.map((mark) => {
    const sentence = words.effect.marks[mark.kind](euros(mark.fromIncome), euros(mark.yearlyLoss));
    const place = neighbours(mark, contracts);
    return place
      ? `${sentence} ${words.effect.between(hours(place[0].weeklyMinutes), hours(place[1].weeklyMinutes))}`
      : sentence;
  });
  return [
    ...falls,
    ...marks,
    ...(bands.length > 1 ? [words.effect.childcareSteps(bands.length, euros(sum))] : []),
  ];
}
