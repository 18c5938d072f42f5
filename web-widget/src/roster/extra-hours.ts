import type { ContractExtension, ExtensionState, ExtraHoursWish } from "@samenrooster/contract";
import type { ExtraHoursWords } from "../localization/extra-hours-words.ts";
import { addDays, daysBetween, fullDate, type Language, weekdayName } from "./dates.ts";
import { hoursText, type HourWords } from "./hours.ts";

/** The words in which wishes and extensions are told. */
export interface ExtraWords {
  readonly said: ExtraHoursWords;
  readonly units: HourWords;
  readonly language: Language;
}

export const WEEKDAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] as const;
export const PARTS_OF_DAY = ["NIGHT", "MORNING", "AFTERNOON", "EVENING"] as const;

/** The law knows no more than sixty hours a week. */
const MOST_MINUTES = 3600;

/** Minutes out of hours as people type them: "4", "4,5" or "4.5"; undefined for anything else, or out of bounds. */
export function minutesTyped(
  typed: string,
  { least = 1, most = MOST_MINUTES }: { least?: number; most?: number } = {},
): number | undefined {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) {
    return undefined;
  }
  const minutes = Math.round(Number(text) * 60);
  return minutes >= least && minutes <= most ? minutes : undefined;
}

/** Minutes as somebody types hours: "4", "4,5" in Dutch. */
export function hoursTyped(minutes: number | undefined, language: Language): string {
  if (minutes === undefined) {
    return "";
  }
  const hours = String(Math.round((minutes / 60) * 100) / 100);
  return language === "nl" ? hours.replace(".", ",") : hours;
}

/** "4 uur per week, op maandag en dinsdag, 's avonds, vanaf 1 december 2026". */
export function wishText(wish: ExtraHoursWish, { said, units, language }: ExtraWords): string {
  const { weeklyMinutes = 0, days = [], dayParts = [], from, until } = wish;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const names = WEEKDAYS.flatMap((day, at) =>
    days.includes(day) ? [weekdayName(at, language, "long")] : [],
  );
  const parts = PARTS_OF_DAY.filter((part) => dayParts.includes(part)).map(
    (part) => said.partsOfDay[part],
  );
  return [
    said.perWeek(hoursText(weeklyMinutes, units)),
    ...(names.length > 0 ? [said.onDays(list.format(names))] : []),
    ...(parts.length > 0 ? [list.format(parts)] : []),
    ...(from ? [said.from(fullDate(from, language))] : []),
    ...(until ? [said.upTo(fullDate(addDays(until, -1), language))] : []),
  ].join(", ");
}

/** "4 uur per week erbij, 8 weken: van maandag 4 januari 2027 tot en met zondag 28 februari 2027". */
export function extensionText(
  {
    extraWeeklyMinutes,
    from,
    until,
  }: Pick<ContractExtension, "extraWeeklyMinutes" | "from" | "until">,
  { said, units, language }: ExtraWords,
): string {
  return said.extension(
    hoursText(extraWeeklyMinutes, units),
    Math.round(daysBetween(from, until) / 7),
    fullDate(from, language),
    fullDate(addDays(until, -1), language),
  );
}

/** Who said what to it, in the order in which it happened. */
export function extensionStory(
  extension: ContractExtension,
  { said, language }: ExtraWords,
): string[] {
  const { proposedByName, proposedAt, answeredByName, answeredAt, state } = extension;
  const proposed = said.proposed(proposedByName, fullDate(proposedAt.slice(0, 10), language));
  if (answeredByName === undefined || answeredAt === undefined || state === "PROPOSED") {
    return [proposed];
  }
  const on = fullDate(answeredAt.slice(0, 10), language);
  const answered =
    state === "DECLINED" ? said.declined : state === "WITHDRAWN" ? said.withdrawn : said.accepted;
  return [proposed, answered(answeredByName, on)];
}

/** How a state is set off from others. */
export function stateTag(state: ExtensionState): "good" | "warn" | "plain" {
  switch (state) {
    case "ACCEPTED":
    case "SENT_TO_HR":
      return "good";
    case "PROPOSED":
      return "warn";
    default:
      return "plain";
  }
}
