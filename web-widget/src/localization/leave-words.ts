import type { HeldInLeave, LeaveState } from "@samenrooster/contract";

/** The words of leave: what was asked, the room there is, and asking. */
export interface LeaveWords {
  readonly mine: {
    readonly title: string;
    readonly none: string;
    readonly noneNow: string;
    readonly earlier: (count: number) => string;
    readonly takes: (hours: string) => string;
    readonly states: Record<LeaveState, string>;
    readonly asked: (date: string) => string;
    readonly answered: (name: string, date: string) => string;
    readonly remark: (name: string) => string;
    readonly effect: string;
    readonly effectLabel: (dates: string) => string;
    readonly withdraw: string;
    readonly withdrawLabel: (dates: string) => string;
    readonly withdrawAsk: Record<"REQUESTED" | "GRANTED", string>;
    readonly withdrawYes: string;
    readonly withdrawNo: string;
    readonly withdrawing: string;
    readonly withdrawn: (dates: string) => string;
  };
  readonly elsewhere: {
    readonly title: string;
    readonly sentence: (where: string) => string;
    readonly thenHere: string;
    readonly unnamed: string;
  };
  readonly calendar: {
    readonly title: string;
    readonly explanation: string;
    readonly names: string;
    readonly grid: (month: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly choose: string;
    readonly full: string;
    readonly fullWord: string;
    readonly room: (left: number, most: number) => string;
    readonly roomWord: (left: number) => string;
    readonly noLimit: string;
    readonly away: (people: number) => string;
    readonly asked: (people: number) => string;
    readonly level: (level: string, away: number, most: number) => string;
    readonly levelFull: (level: string) => string;
    readonly ownAsked: string;
    readonly ownAskedWord: string;
    readonly ownGranted: string;
    readonly ownGrantedWord: string;
    readonly past: string;
    readonly chosen: string;
    readonly legend: {
      readonly full: string;
      readonly asked: string;
      readonly granted: string;
    };
  };
  readonly form: {
    readonly title: string;
    readonly explanation: string;
    readonly first: string;
    readonly last: string;
    readonly hours: string;
    readonly hoursHint: string;
    readonly days: (count: number) => string;
    readonly send: string;
    readonly sending: string;
    readonly noFirst: (earliest: string) => string;
    readonly noLast: string;
    readonly tooLong: (most: number) => string;
    readonly noHours: string;
    readonly asked: (dates: string) => string;
    readonly another: string;
  };
  readonly effect: {
    readonly title: string;
    readonly waits: string;
    readonly allRoom: string;
    readonly fullDays: (count: number) => string;
    readonly fullDaysOrLevels: (count: number) => string;
    readonly fullMeans: string;
    readonly lacking: (count: number) => string;
    readonly lackingOn: (day: string, types: string) => string;
    readonly lackingAnyway: (count: number) => string;
    readonly nobodyLacking: string;
    readonly held: (count: number) => string;
    readonly heldOn: (day: string, type: string) => string;
    readonly otherTeam: string;
    readonly mustBeDone: Record<HeldInLeave, string>;
    readonly noneHeld: string;
  };
}
