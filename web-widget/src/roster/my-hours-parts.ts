/** The parts of the screen "my hours", in the order in which they can be chosen. */
export const myHoursParts = ["year", "season", "extra", "pay"] as const;

export type MyHoursPart = (typeof myHoursParts)[number];
