import type { TeamHoursPart } from "../roster/team-hours-parts.ts";

/** The words of the screen "hours of the team". They come with the screen and not with the first one, to keep that small. */
export interface TeamHoursWords {
  readonly title: string;
  readonly choose: string;
  readonly parts: Record<TeamHoursPart, string>;
  readonly overview: {
    readonly explanation: string;
    readonly year: string;
    readonly nothingShort: (year: number) => string;
    readonly short: (year: number, short: string, lost: string) => string;
    readonly paid: (year: number, hours: string) => string;
    readonly nothingOpen: string;
    readonly open: (hours: string) => string;
    readonly everybody: string;
    readonly contract: string;
    readonly balance: string;
    readonly forecast: string;
    readonly between: (balance: string, low: string, high: string) => string;
    readonly extra: string;
    readonly overtime: string;
    readonly balances: string;
    readonly forecasts: (year: number) => string;
    readonly group: (from: string, until: string) => string;
    readonly hours: string;
    readonly picture: string;
    readonly people: string;
    readonly nobody: string;
  };
  readonly cost: {
    readonly title: string;
    readonly explanation: string;
    readonly ownRate: string;
    readonly agencyRate: string;
    readonly noRate: string;
    readonly calculate: string;
    readonly what: string;
    readonly own: string;
    readonly agency: string;
    readonly extra: (hours: string) => string;
    readonly open: (hours: string) => string;
    readonly saved: (amount: string) => string;
    readonly costsMore: (amount: string) => string;
  };
  readonly members: {
    readonly explanation: string;
    readonly name: string;
    readonly contract: string;
    readonly none: string;
  };
  readonly worked: {
    readonly title: string;
    readonly period: string;
    readonly dates: (from: string, last: string) => string;
    readonly closedPeriod: (dates: string) => string;
    readonly nothing: string;
    readonly approvable: (count: number, differing: number) => string;
    readonly own: (count: number) => string;
    readonly ahead: (count: number) => string;
    readonly approved: (count: number) => string;
    readonly approvedNow: (count: number) => string;
    readonly differing: string;
    readonly asPlanned: (count: number) => string;
    readonly times: (from: string, until: string) => string;
    readonly worked: (times: string, pause: string, difference: string) => string;
    readonly calls: (times: string) => string;
    readonly away: string;
    readonly somebodyElse: string;
    readonly later: string;
    readonly laterLabel: (name: string, day: string) => string;
    readonly approve: (count: number) => string;
    readonly approving: string;
    readonly closing: string;
    readonly close: string;
    readonly closingNow: string;
    readonly closed: string;
  };
  readonly season: {
    readonly title: string;
    readonly year: string;
    readonly explanation: string;
    readonly notAgreed: string;
    readonly countsFrom: (day: string) => string;
    readonly months: (weekly: string) => string;
    readonly monthValue: (percent: number, hours: string) => string;
    readonly bars: { readonly bar: string; readonly line: string; readonly open: string };
    readonly picture: (weekly: string, year: number, months: string) => string;
    readonly band: string;
    readonly bandHint: (most: number) => string;
    readonly even: string;
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
  };
}
