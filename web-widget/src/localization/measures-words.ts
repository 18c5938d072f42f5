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
  readonly names: {
    readonly wishesKept: string;
    readonly worstKept: string;
    readonly leastNotice: string;
    readonly meanNotice: string;
    readonly openShifts: string;
    readonly lateChanges: string;
    readonly exchanges: string;
    readonly quickReturns: string;
    readonly external: string;
    readonly faces: string;
    readonly continuity: string;
  };
  readonly ofShifts: (open: number, all: number) => string;
  readonly facesPerWeek: (people: number, shifts: number) => string;
  readonly meaning: {
    readonly wishesKept: string;
    readonly worstKept: string;
    readonly leastNotice: string;
    readonly meanNotice: string;
    readonly openShifts: string;
    readonly lateChanges: string;
    readonly exchanges: string;
    readonly quickReturns: string;
    readonly external: string;
    readonly faces: string;
    readonly continuity: string;
  };
}
