import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursEn: TeamHoursWords = {
  title: "Hours of the team",
  choose: "Parts of the hours",
  parts: {
    extra: "More hours",
    members: "People",
    season: "Busy and quiet months",
  },
  members: {
    explanation: "Who works here, and for how many hours a week?",
    name: "Name",
    contract: "Contract per week",
    none: "No contract",
  },
  season: {
    title: "Busy and quiet months",
    year: "Year",
    explanation:
      "Let the team work more in busy months and less in quiet ones. The hours of the year stay the same: they move between months. Targets of periods, balances and forecasts follow at once, also of months that have passed.",
    notAgreed:
      "The rules of this team have no hours agreement. Every week then holds the contract hours, and months cannot differ.",
    countsFrom: (day) =>
      `Counts from ${day}. Hours of days before that were not kept here, so they hold their even share.`,
    months: (weekly) => `How much a day weighs, and what a contract of ${weekly} a week then holds`,
    monthValue: (percent, hours) => `${percent} percent, ${hours}`,
    bars: { bar: "With this profile", line: "Even months", open: "Before hours were kept here" },
    picture: (weekly, year, months) =>
      `Hours per month of a contract of ${weekly} a week in ${year}: ${months}.`,
    band: "Band around a period",
    bandHint: (most) =>
      `How far a roster may lie above or below the target of a period. The agreement allows ${most} %.`,
    even: "Make all months even",
    save: "Save",
    saving: "Saving…",
    saved: "The year of the team has been saved.",
  },
};
