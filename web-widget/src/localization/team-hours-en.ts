import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursEn: TeamHoursWords = {
  title: "Hours of the team",
  choose: "Parts of the hours",
  parts: {
    members: "People",
  },
  members: {
    explanation: "Who works here, and for how many hours a week?",
    name: "Name",
    contract: "Contract per week",
    none: "No contract",
  },
};
