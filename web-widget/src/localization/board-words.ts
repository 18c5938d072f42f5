import type {
  ConsentState,
  PeriodPhase,
  RosterChangeKind,
  RosterChangeState,
} from "@samenrooster/contract";
import type { Mark, TaskKind } from "../roster/board.ts";
import type { MoveKind, MoveRefusal } from "../roster/board-moves.ts";

/** The words of the board. They come when it is opened for the first time. */
export interface BoardWords {
  readonly title: string;
  /** What can be done in each phase, and when what else can. */
  readonly phases: Record<PeriodPhase, string>;
  readonly approved: string;
  readonly watching: string;
  readonly help: string;
  readonly helpKeys: string;
  readonly helpPointer: string;
  readonly signs: string;
  readonly grid: string;
  readonly coverage: string;
  readonly dayOver: (hours: string) => string;
  readonly noMembers: string;
  readonly openRow: (type: string) => string;
  readonly outside: string;
  readonly outsideWhy: string;
  readonly cell: (name: string, day: string, what: string) => string;
  readonly vacated: string;
  readonly replacement: string;
  readonly asked: string;
  readonly absentShort: string;
  readonly marks: Record<Mark, string>;
  readonly freePeople: (count: number) => string;
  readonly menu: {
    readonly label: string;
    readonly pickUp: (shift: string) => string;
    readonly whoCan: (shift: string) => string;
    readonly giveUp: (shift: string) => string;
    readonly takeBack: (shift: string) => string;
    readonly violation: (message: string) => string;
    readonly asked: (shift: string) => string;
    readonly day: string;
  };
  readonly held: {
    readonly up: (shift: string) => string;
    readonly now: (shift: string) => string;
    readonly how: string;
    readonly back: string;
    readonly down: (shift: string, where: string) => string;
    readonly dropped: (shift: string) => string;
  };
  readonly refusals: Record<MoveRefusal, string>;
  readonly tasks: {
    readonly title: string;
    readonly kinds: string;
    readonly all: (count: number) => string;
    readonly kind: Record<TaskKind, (count: number) => string>;
    readonly none: string;
    readonly noneOfKind: string;
    readonly open: string;
    readonly openAsked: string;
    readonly back: string;
  };
  readonly takers: {
    readonly title: string;
    readonly able: (count: number) => string;
    readonly none: string;
    readonly needsYes: string;
    readonly needsYesFirst: string;
    readonly wished: string;
    readonly hours: (signed: string) => string;
    readonly choose: string;
    readonly chooseLabel: (name: string) => string;
    readonly showAll: (count: number) => string;
    readonly unable: (count: number) => string;
    readonly away: string;
    readonly gone: string;
    readonly repairs: string;
    readonly repairsWhy: string;
    readonly noRepairs: (tried: number) => string;
    readonly closest: (name: string) => string;
    readonly takes: (name: string, shift: string) => string;
    readonly givesUp: (shift: string) => string;
    readonly first: string;
    readonly thenAsk: string;
  };
  readonly action: {
    readonly titles: Record<MoveKind, string>;
    readonly explanations: Record<MoveKind, (name: string, other: string) => string>;
    readonly how: string;
    readonly choices: Record<MoveKind, (shift: string) => string>;
    readonly effect: (name: string) => string;
    readonly noEffect: string;
    readonly solves: (count: number) => string;
    readonly noContract: string;
    readonly blocked: string;
    readonly confirm: Record<MoveKind, string>;
    readonly working: string;
    readonly cancel: string;
    readonly done: Record<MoveKind, (name: string, shift: string) => string>;
  };
  readonly hours: {
    readonly minutes: string;
    readonly balance: string;
    readonly forecast: (year: number) => string;
    readonly allowance: (percent: string) => string;
  };
  readonly change: {
    readonly kinds: Record<RosterChangeKind, string>;
    readonly states: Record<RosterChangeState, string>;
    readonly move: (shift: string, from: string, to: string) => string;
    readonly nobody: string;
    readonly firstYes: string;
    readonly chosen: string;
    readonly until: (moment: string) => string;
    readonly consents: Record<ConsentState, string>;
    readonly byPhone: string;
    readonly byPhoneLabel: (name: string) => string;
    readonly byPhoneWhy: string;
    readonly enteredBy: (name: string) => string;
    readonly withdraw: string;
    readonly approve: string;
    readonly decline: string;
    readonly choose: (name: string) => string;
    readonly working: string;
    readonly announced: (state: string) => string;
  };
  /** What was in the way, by the kind of problem; what is shown has been refreshed by then. */
  readonly conflicts: {
    readonly "shift-already-taken": string;
    readonly "wrong-phase": string;
    readonly "stale-version": string;
    readonly "not-found": string;
    readonly "roster-change-over": string;
    readonly "roster-change-expired": string;
    readonly "roster-change-broken": string;
  };
  readonly refreshed: string;
}
