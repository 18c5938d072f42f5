import type { TeamHoursPart } from "../roster/team-hours-parts.ts";

/** The words of the screen "hours of the team". They come with the screen and not with the first one, to keep that small. */
export interface TeamHoursWords {
  readonly title: string;
  readonly choose: string;
  readonly parts: Record<TeamHoursPart, string>;
  readonly members: {
    readonly explanation: string;
    readonly name: string;
    readonly contract: string;
    readonly none: string;
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
