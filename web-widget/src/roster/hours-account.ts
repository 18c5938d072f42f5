import type { HoursAccount, HoursEntry } from "@samenrooster/contract";
import type { MyHoursWords } from "../localization/my-hours-words.ts";
import { addDays, fullDate, type Language, longDate } from "./dates.ts";
import { hoursText, type HourWords, signedHours } from "./hours.ts";

/** The words in which hours of an account are told. */
export interface AccountWords {
  readonly units: HourWords;
  readonly myHours: MyHoursWords;
  readonly language: Language;
}

/** The years that the contract knows. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;

/** The year of a date with the ones before and after it. */
export function yearsAround(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].filter((one) => one >= FIRST_YEAR && one <= LAST_YEAR);
}

/** "7 u 30 min in de plus", for within a sentence. */
export function balanceText(minutes: number, { units, myHours }: AccountWords): string {
  const { plus, minus, even } = myHours.account;
  if (minutes === 0) {
    return even;
  }
  return (minutes > 0 ? plus : minus)(hoursText(minutes, units));
}

/** Where the member stands, and what is expected, a sentence each. */
export function accountSentences(account: HoursAccount, words: AccountWords): string[] {
  const { year, asOf, contractMinutes, balanceMinutes, forecast } = account;
  const { account: said } = words.myHours;
  if (contractMinutes === 0) {
    return [said.noContract(year)];
  }
  const balance = balanceText(balanceMinutes, words);
  if (asOf === `${year}-12-31`) {
    return [said.atTheEnd(year, balance)];
  }
  return [
    asOf.startsWith(`${year}-`) ? said.today(balance) : said.notBegun(year),
    expectedSentence(forecast, words),
    said.knownUntil(fullDate(addDays(forecast.rosterKnownUntil, -1), words.language)),
  ];
}

function expectedSentence(
  { balanceMinutes, lowMinutes, highMinutes }: HoursAccount["forecast"],
  words: AccountWords,
): string {
  const { expected, expectedBetween } = words.myHours.account;
  const balance = balanceText(balanceMinutes, words);
  return lowMinutes === highMinutes
    ? expected(balance)
    : expectedBetween(balance, balanceText(lowMinutes, words), balanceText(highMinutes, words));
}

/** What the year is made of: a name and hours each; what is rare only where there is some. */
export function accountFigures(
  account: HoursAccount,
  { units, myHours }: AccountWords,
): [string, string][] {
  const { account: said } = myHours;
  const plain = (minutes: number): string =>
    minutes < 0 ? signedHours(minutes, units) : hoursText(minutes, units);
  const signed = (minutes: number): string => signedHours(minutes, units);
  const rare: [string, number, (minutes: number) => string][] = [
    [said.opening, account.openingMinutes - account.earlierDaysMinutes, signed],
    [said.earlierDays, account.earlierDaysMinutes, signed],
    [said.other, account.otherMinutes, signed],
    [said.extra, account.extraMinutes, plain],
    [said.overtime, account.overtimeMinutes, plain],
  ];
  return [
    [said.contract, plain(account.contractMinutes)],
    [said.publicHolidays, plain(account.publicHolidayMinutes)],
    [said.leave, plain(account.leaveMinutes)],
    [said.absence, plain(account.absenceMinutes)],
    [said.rostered, plain(account.rosteredMinutes)],
    [said.worked, signed(account.workedMinutes)],
    ...rare
      .filter(([, minutes]) => minutes !== 0)
      .map(([name, minutes, shown]): [string, string] => [name, shown(minutes)]),
  ];
}

/** "Ingeroosterd: Vroege dienst", "Feestdag: Koningsdag". */
export function entryText(
  entry: HoursEntry,
  { units, myHours: { entries } }: Pick<AccountWords, "units" | "myHours">,
): string {
  const { kind, shiftTypeName, publicHolidayName, causeKind, contractWeeklyMinutes } = entry;
  if (causeKind === "EARLIER_DAYS") {
    return entries.earlierDays;
  }
  if (causeKind === "SETTLEMENT") {
    return kind === "OPENING" ? entries.fromLastYear : settlementText(entry, entries);
  }
  if (causeKind === "DECISION" && kind === "CONTRACT") {
    return contractWeeklyMinutes === undefined
      ? entries.extension
      : entries.extensionTo(hoursText(contractWeeklyMinutes, units));
  }
  const said = entries.kinds[kind];
  const what = shiftTypeName ?? publicHolidayName;
  return what === undefined ? said : entries.of(said, what);
}

/** "Afrekening: uitbetaald". The way of a settlement is the identifier of its cause. */
function settlementText(
  { kind, causeId }: HoursEntry,
  { kinds, ways, of }: MyHoursWords["entries"],
): string {
  const way = ways[causeId];
  return way === undefined ? kinds[kind] : of(kinds[kind], way);
}

/**
 * What an entry takes back or puts right; undefined where it does neither. An entry that is on none of the known pages is
 * named by its number.
 */
export function correctionText(
  entry: HoursEntry,
  known: readonly HoursEntry[],
  { units, myHours, language }: AccountWords,
): string | undefined {
  const { employmentId, corrects, minutes } = entry;
  if (corrects === undefined) {
    return undefined;
  }
  const corrected = known.find(
    (other) => other.employmentId === employmentId && other.number === corrects,
  );
  const { entries } = myHours;
  if (!corrected) {
    return entries.putsRightNumber(corrects);
  }
  const said = minutes === -corrected.minutes ? entries.takesBack : entries.putsRight;
  return said(
    entryText(corrected, { units, myHours }),
    longDate(corrected.day, language),
    signedHours(corrected.minutes, units),
  );
}
