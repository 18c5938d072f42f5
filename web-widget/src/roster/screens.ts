/** The screens about the reader's own work, in the order of the navigation. */
const own = [
  "today",
  "openShifts",
  "wishes",
  "exchange",
  "myRoster",
  "myHours",
  "balance",
] as const;
/** The screens of who leads the team, in the order of the navigation. */
const lead = [
  "board",
  "period",
  "approval",
  "sickCalls",
  "leaveCalendar",
  "demand",
  "baseRoster",
  "teamHours",
  "measures",
] as const;
/** The screens for everyone. */
const shared = ["team", "rules"] as const;

/** The screens of the widget. */
export type Screen = (typeof own)[number] | (typeof lead)[number] | (typeof shared)[number];

/** The two sides that somebody has who works in a team and leads it. */
export type Side = "own" | "lead";

interface Reader {
  readonly memberId: string | undefined;
  readonly leads: boolean;
}

/** The sides a reader sees. Who only looks sees what a team lead sees; what she may not do, she is not offered. */
export function sidesFor({ memberId, leads }: Reader): Side[] {
  return [...(memberId ? ["own" as const] : []), ...(leads || !memberId ? ["lead" as const] : [])];
}

/** The screens of a side, those for everyone last. */
export function screensOf(side: Side): Screen[] {
  return [...(side === "own" ? own : lead), ...shared];
}

/** Everything a reader gets to see, each screen once. */
export function screensFor(reader: Reader): Screen[] {
  return [...new Set(sidesFor(reader).flatMap(screensOf))];
}

/** The side on which a screen is; the one a reader is on where it is on both. */
export function sideOf(screen: Screen, current: Side): Side {
  return screensOf(current).includes(screen) ? current : current === "own" ? "lead" : "own";
}

/** Screens that are about no period, or about all of them. */
const aboutNoPeriod: readonly Screen[] = [
  "today",
  "exchange",
  "myHours",
  "baseRoster",
  "sickCalls",
  "leaveCalendar",
  "measures",
  "rules",
];

/** Screens that show one period, which the reader can choose. */
export function usesPeriod(screen: Screen): boolean {
  return !aboutNoPeriod.includes(screen);
}

/** Screens that have to know which periods there are. */
export function knowsPeriods(screen: Screen): boolean {
  return usesPeriod(screen) || screen === "exchange";
}

/** Screens that say nothing without a roster period. */
export function needsPeriod(screen: Screen): boolean {
  return screen === "openShifts" || screen === "team" || screen === "board";
}
