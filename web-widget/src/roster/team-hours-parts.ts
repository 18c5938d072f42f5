/** The parts of the screen about the hours of a team, in the order in which they can be chosen. */
export const teamHoursParts = ["overview", "members", "worked", "season", "extra"] as const;

export type TeamHoursPart = (typeof teamHoursParts)[number];
