import type { ConsentState, RosterChangeKind, RosterChangeState } from "@samenrooster/contract";
import type { RefusalWords } from "../roster/refusals.ts";

/** The words of deciding about roster changes of members. They come with the part that tells of them. */
export interface ChangeDecisionsWords {
  readonly title: string;
  readonly explanation: string;
  readonly none: string;
  readonly toDecide: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly kinds: Record<RosterChangeKind, string>;
  readonly move: (shift: string, from: string, to: string) => string;
  readonly openShift: string;
  readonly nobody: string;
  readonly firstYes: string;
  readonly chosen: string;
  readonly proposedBy: (name: string, at: string) => string;
  readonly found: (at: string) => string;
  readonly until: (moment: string) => string;
  readonly saidTitle: string;
  readonly consents: Record<ConsentState, string>;
  readonly enteredBy: (name: string) => string;
  readonly effect: string;
  readonly gives: (shift: string) => string;
  readonly takes: (shift: string) => string;
  readonly hours: (signed: string) => string;
  readonly sameHours: string;
  readonly balance: (hours: string) => string;
  readonly forecast: (year: number, hours: string) => string;
  readonly allowance: (percent: string, hours: string) => string;
  readonly solved: (count: number) => string;
  readonly approve: string;
  readonly approveLabel: (change: string) => string;
  readonly decline: string;
  readonly declineLabel: (change: string) => string;
  readonly choose: (name: string) => string;
  readonly byPhone: (name: string) => string;
  readonly byPhoneHint: string;
  readonly working: string;
  readonly became: Record<RosterChangeState, string>;
  readonly refusals: {
    readonly "roster-change-over": RefusalWords;
    readonly "roster-change-expired": RefusalWords;
    readonly "roster-change-broken": RefusalWords;
  };
}
