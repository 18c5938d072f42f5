import type { RefusalWords } from "../roster/refusals.ts";

/** The words of approving a roster. They come with the screens that need them. */
export interface ApprovalWords {
  readonly title: string;
  readonly choose: string;
  readonly parts: {
    readonly roster: string;
    readonly changes: string;
    readonly deputies: string;
  };
  readonly noPeriod: string;
  readonly notNow: (phase: string) => string;
  readonly published: string;
  readonly linesTitle: string;
  readonly progress: (approved: number, all: number) => string;
  readonly toDecide: (count: number) => string;
  readonly nothingToDecide: string;
  readonly plain: (count: number) => string;
  readonly approved: (count: number) => string;
  readonly nobody: string;
  readonly facts: {
    readonly hours: (planned: string, contract: string) => string;
    readonly nights: (count: number) => string;
    readonly weekendShifts: (count: number) => string;
  };
  readonly exceptions: {
    readonly ruleBroken: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly belowBand: (hours: string) => string;
    readonly aboveBand: (hours: string) => string;
    readonly manyNights: (count: number) => string;
    readonly manyWeekends: (count: number) => string;
    readonly picksNotKept: (count: number) => string;
    readonly fewUnpopular: (count: number, least: number) => string;
  };
  readonly own: string;
  readonly blocked: string;
  readonly choosePerson: (name: string) => string;
  readonly chooseAll: (count: number) => string;
  readonly approveOne: string;
  readonly approveOneLabel: (name: string) => string;
  readonly approveChosen: (count: number) => string;
  readonly approvePlain: (count: number) => string;
  readonly working: string;
  readonly approvedNow: (count: number) => string;
  readonly approvedBy: (name: string, at: string) => string;
  readonly remarked: (name: string, at: string) => string;
  readonly reasons: string;
  readonly pickReasons: string;
  readonly showAll: (count: number) => string;
  readonly goOn: string;
  readonly goOnExplanation: string;
  readonly sendBack: {
    readonly title: string;
    readonly explanation: string;
    readonly about: string;
    readonly aboutLabel: (name: string) => string;
    readonly remark: string;
    readonly remarkHint: string;
    readonly remarkMissing: string;
    readonly remarkTooLong: (characters: number) => string;
    readonly forWhom: string;
    readonly team: string;
    readonly people: string;
    readonly peopleMissing: string;
    readonly send: string;
    readonly sending: string;
    readonly cancel: string;
    readonly sent: string;
  };
  readonly deputies: {
    readonly title: string;
    readonly explanation: string;
    readonly none: string;
    readonly now: string;
    readonly later: string;
    readonly past: (count: number) => string;
    readonly days: (first: string, last: string) => string;
    readonly namedBy: (name: string) => string;
    readonly endedAt: (at: string) => string;
    readonly end: string;
    readonly endLabel: (name: string) => string;
    readonly ending: string;
    readonly ended: (name: string) => string;
    readonly form: string;
    readonly member: string;
    readonly nobodyElse: string;
    readonly from: string;
    readonly last: string;
    readonly wrongDays: string;
    readonly name: string;
    readonly naming: string;
    readonly named: (name: string) => string;
  };
  readonly refusals: {
    readonly "rule-violated": RefusalWords;
    readonly "wrong-phase": RefusalWords;
  };
}
