import type { ReplacementOutcome, SickCallState } from "@samenrooster/contract";
import type { RefusalWords } from "../roster/refusals.ts";

/** The words of sick calls. There is no word for a reason, because there is no place for one. */
export interface SickCallsWords {
  readonly title: string;
  readonly form: {
    readonly title: string;
    readonly explanation: string;
    readonly member: string;
    readonly choose: string;
    readonly noMember: string;
    readonly back: string;
    readonly backHint: string;
    readonly wrongDay: string;
    readonly register: string;
    readonly registering: string;
    readonly registered: (name: string) => string;
  };
  readonly now: (count: number) => string;
  readonly nobody: string;
  readonly past: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly states: Record<SickCallState, string>;
  readonly since: (moment: string) => string;
  readonly expected: (day: string) => string;
  readonly wasBack: (day: string) => string;
  readonly registeredBy: (name: string) => string;
  readonly noShifts: string;
  readonly shifts: string;
  readonly openShift: string;
  readonly openNobodyAsked: string;
  readonly takenBy: (name: string) => string;
  readonly somebody: string;
  readonly begun: string;
  readonly asked: (people: number, until: string) => string;
  readonly outcomes: Record<ReplacementOutcome, (people: number) => string>;
  readonly ask: (shifts: number) => string;
  readonly asking: string;
  readonly askHint: string;
  readonly nothingToAsk: string;
  readonly askedNow: string;
  readonly whoCan: string;
  readonly end: {
    readonly open: string;
    readonly openLabel: (name: string) => string;
    readonly title: (name: string) => string;
    readonly isBack: string;
    readonly expected: string;
    readonly day: string;
    readonly wrongBack: string;
    readonly wrongExpected: string;
    readonly save: string;
    readonly saving: string;
    readonly cancel: string;
    readonly ended: (name: string, day: string) => string;
    readonly moved: (name: string, day: string) => string;
  };
  readonly refusals: {
    readonly "sick-call-already-answered": RefusalWords;
  };
}
