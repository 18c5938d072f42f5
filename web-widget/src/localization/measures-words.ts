/** What is measured of published rosters, in the order in which it is shown. */
export type MeasureName =
  | "wishesKept"
  | "worstKept"
  | "leastNotice"
  | "meanNotice"
  | "openShifts"
  | "lateChanges"
  | "exchanges"
  | "quickReturns"
  | "external"
  | "faces"
  | "continuity";

/** The words of the measures of a team. They come when the screen is opened for the first time. */
export interface MeasuresWords {
  readonly title: string;
  readonly explanation: (smallestGroup: number) => string;
  readonly between: (from: string, last: string) => string;
  readonly none: string;
  readonly noneNext: string;
  readonly unknown: string;
  readonly total: string;
  readonly periods: string;
  readonly period: string;
  readonly balances: string;
  readonly percent: (percent: number) => string;
  readonly days: (days: number) => string;
  readonly names: Readonly<Record<MeasureName, string>>;
  readonly ofShifts: (open: number, all: number) => string;
  readonly facesPerWeek: (people: number, shifts: number) => string;
  readonly meaning: Readonly<Record<MeasureName, string>>;
}
