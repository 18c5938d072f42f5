import type { HoursGroup, HoursForecast, TeamHours } from "@samenrooster/contract";
import type { TeamHoursWords } from "../localization/team-hours-words.ts";
import { hoursText, type HourWords, signedHours } from "./hours.ts";

/** The words in which the hours of a team are told. */
export interface OverviewWords {
  readonly units: HourWords;
  readonly teamHours: TeamHoursWords;
}

/** What the year comes to, and the work that is still open, a sentence each. */
export function outlookSentences(hours: TeamHours, { units, teamHours }: OverviewWords): string[] {
  const said = teamHours.overview;
  const { shortMinutes = 0, lostMinutes = 0, paidMinutes = 0 } = hours.outlook;
  const text = (minutes: number): string => hoursText(minutes, units);
  return [
    shortMinutes === 0
      ? said.nothingShort(hours.year)
      : said.short(hours.year, text(shortMinutes), text(lostMinutes)),
    ...(paidMinutes === 0 ? [] : [said.paid(hours.year, text(paidMinutes))]),
    hours.openShiftMinutes === 0 ? said.nothingOpen : said.open(text(hours.openShiftMinutes)),
  ];
}

/** "−8 u" or, with a band, "−8 u (−40 u tot +24 u)". */
export function forecastText(
  { balanceMinutes, lowMinutes, highMinutes }: HoursForecast,
  { units, teamHours }: OverviewWords,
): string {
  const balance = signedHours(balanceMinutes, units);
  return lowMinutes === highMinutes
    ? balance
    : teamHours.overview.between(
        balance,
        signedHours(lowMinutes, units),
        signedHours(highMinutes, units),
      );
}

/** "−20 u tot 0 min": the last is not reached. */
export function groupText(
  { fromMinutes, untilMinutes }: HoursGroup,
  { units, teamHours }: OverviewWords,
): string {
  return teamHours.overview.group(
    signedHours(fromMinutes, units),
    signedHours(untilMinutes, units),
  );
}

/** How long the bar of each group is, of 100. */
export function barLengths(groups: readonly HoursGroup[]): number[] {
  const most = Math.max(1, ...groups.map(({ people }) => people));
  return groups.map(({ people }) => Math.round((100 * people) / most));
}
