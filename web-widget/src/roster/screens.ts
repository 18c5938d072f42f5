/** The screens about the reader's own work, in the order of the navigation. */
const own = ["myRoster", "openShifts", "exchange", "myHours", "balance"] as const;
/** The screens of who leads the team, in the order of the navigation. */
const lead = ["demand", "baseRoster", "period", "teamHours"] as const;
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

/** Screens that say nothing without a roster period. */
export function needsPeriod(screen: Screen): boolean {
  return screen === "openShifts" || screen === "team";
}
