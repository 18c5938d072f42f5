/** The screens of the widget, in the order of the navigation. */
export type Screen =
  | "myRoster"
  | "openShifts"
  | "myHours"
  | "team"
  | "demand"
  | "baseRoster"
  | "period"
  | "teamHours"
  | "rules";

interface Reader {
  readonly memberId: string | undefined;
  readonly leads: boolean;
}

/** What a reader gets to see: own work first, the team lead's work after it, the rules for everyone at the end. Who only looks sees all but own work. */
export function screensFor({ memberId, leads }: Reader): Screen[] {
  const own: Screen[] = memberId ? ["myRoster", "openShifts", "myHours"] : [];
  const lead: Screen[] = leads || !memberId ? ["demand", "baseRoster", "period", "teamHours"] : [];
  return [...own, "team", ...lead, "rules"];
}

/** Screens that say nothing without a roster period. */
export function needsPeriod(screen: Screen): boolean {
  return screen === "openShifts" || screen === "team";
}
