import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursNl: TeamHoursWords = {
  title: "Uren van het team",
  choose: "Onderdelen van de uren",
  parts: {
    members: "Mensen",
  },
  members: {
    explanation: "Wie werkt hier, en voor hoeveel uur per week?",
    name: "Naam",
    contract: "Contract per week",
    none: "Geen contract",
  },
};
