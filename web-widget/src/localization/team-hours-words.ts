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
}
