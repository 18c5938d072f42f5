import type { HeldInLeave, LeaveState } from "@samenrooster/contract";
import type { RefusalWords } from "../roster/refusals.ts";

/** The words of the leave of a team, for who leads it. They come with the screen. */
export interface LeaveCalendarWords {
  readonly title: string;
  readonly keptInHr: (where: string) => string;
  readonly open: (count: number) => string;
  readonly noneOpen: string;
  readonly answered: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly days: (first: string, last: string) => string;
  readonly hours: (hours: string) => string;
  readonly asked: (at: string) => string;
  readonly states: Record<LeaveState, string>;
  readonly answeredBy: (name: string, at: string) => string;
  readonly own: string;
  readonly effect: string;
  readonly noEffect: string;
  readonly dayFull: (day: string, away: number, most: number) => string;
  readonly levelFull: (day: string, level: string) => string;
  readonly dayRoom: (day: string, away: number, most: number) => string;
  readonly dayAway: (day: string, away: number) => string;
  readonly alsoAsked: (count: number) => string;
  readonly lacking: (shifts: string) => string;
  readonly lackingAnyway: (count: number) => string;
  readonly held: string;
  readonly heldShift: (shift: string, day: string) => string;
  readonly otherTeam: string;
  readonly mustBeDone: Record<HeldInLeave, string>;
  readonly remark: (name: string) => string;
  readonly remarkHint: string;
  readonly remarkTooLong: (characters: number) => string;
  readonly grant: string;
  readonly grantLabel: (name: string, days: string) => string;
  readonly refuse: string;
  readonly refuseLabel: (name: string, days: string) => string;
  readonly working: string;
  readonly granted: (name: string) => string;
  readonly refused: (name: string) => string;
  readonly calendar: {
    readonly title: string;
    readonly explanation: string;
    readonly previous: string;
    readonly next: string;
    readonly month: (month: string, year: string) => string;
    readonly nobody: string;
    readonly away: (count: number) => string;
    readonly awayOf: (count: number, most: number) => string;
    readonly asked: (count: number) => string;
    readonly room: (count: number) => string;
    readonly full: string;
    readonly ofLevel: (level: string, away: number, most: number) => string;
  };
  readonly refusals: {
    readonly "leave-already-answered": RefusalWords;
    readonly "leave-day-full": RefusalWords;
    readonly "leave-over-held-shift": RefusalWords;
    readonly "leave-kept-elsewhere": RefusalWords;
  };
}
