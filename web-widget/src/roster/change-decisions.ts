import type { HoursEffect, MemberConsent, RosterChange, ShiftMove } from "@samenrooster/contract";
import type { ChangeDecisionsWords } from "../localization/change-decisions-words.ts";
import type { RosterContext } from "./context.ts";
import { hoursText, signedHours } from "./hours.ts";
import { percentText } from "./amounts.ts";
import { shiftSentence } from "./shifts.ts";

/** Whether nobody but the team lead is needed any more. */
export function waitsForLead({ possibleSteps }: RosterChange): boolean {
  return possibleSteps.includes("APPROVE") || possibleSteps.includes("CHOOSE");
}

/** Whether the team lead can do anything about a change. */
export function canBeDecided(change: RosterChange): boolean {
  return (
    waitsForLead(change) ||
    change.possibleSteps.some((step) => step === "DECLINE" || step === "ENTER_BY_PHONE")
  );
}

/** Of whom a yes by telephone can be written down by the reader. */
export function unanswered(
  { consents, possibleSteps }: RosterChange,
  reader: string | undefined,
): MemberConsent[] {
  return possibleSteps.includes("ENTER_BY_PHONE")
    ? consents.filter(({ state, memberId }) => state === "ASKED" && memberId !== reader)
    : [];
}

/** Among whom the reader chooses who takes an open shift; never herself. */
export function choosable(
  { consents, possibleSteps }: RosterChange,
  reader: string | undefined,
): MemberConsent[] {
  return possibleSteps.includes("CHOOSE")
    ? consents.filter(
        ({ state, memberId }) => (state === "GIVEN" || state === "BY_PHONE") && memberId !== reader,
      )
    : [];
}

/** "Early, Tuesday 5 January, 07:00 to 15:30: from Amina to Bram". */
export function moveText(
  { shift, fromName, toName, taker }: ShiftMove,
  said: ChangeDecisionsWords,
  reader: RosterContext,
): string {
  const takers = {
    MEMBER: toName ?? said.nobody,
    NOBODY: said.nobody,
    FIRST_YES: toName ?? said.firstYes,
    CHOSEN: toName ?? said.chosen,
  };
  return said.move(shiftSentence(shift, reader), fromName ?? said.openShift, takers[taker]);
}

/** What a change does to the hours of one person, in short. */
export function hoursFactsOf(
  { minutes, balanceMinutes, forecastMinutes, year, allowances }: HoursEffect,
  said: ChangeDecisionsWords,
  { words, language }: RosterContext,
): string[] {
  const { units } = words;
  return [
    minutes === 0 ? said.sameHours : said.hours(signedHours(minutes, units)),
    said.balance(signedHours(balanceMinutes, units)),
    said.forecast(year, signedHours(forecastMinutes, units)),
    ...allowances.map((band) =>
      said.allowance(percentText(band.percent, language), hoursText(band.minutes, units)),
    ),
  ];
}
