import type {
  ExchangeApproval,
  OpenShiftsGoTo,
  RosterChangeKind,
  RosterChangeState,
  SwapWishState,
} from "@samenrooster/contract";

/** The words of the screen on which shifts change hands. */
export interface ExchangeWords {
  readonly title: string;
  readonly explanation: string;
  readonly start: string;
  readonly back: string;
  readonly asked: string;
  readonly askedCount: (count: number) => string;
  readonly nothingAsked: string;
  readonly running: string;
  readonly over: (count: number) => string;
  readonly wishes: string;
  readonly kinds: Readonly<Record<RosterChangeKind, string>>;
  readonly questions: {
    readonly take: (name: string) => string;
    readonly give: (name: string) => string;
    readonly cover: (name: string) => string;
    readonly swap: (name: string) => string;
    readonly ring: string;
    readonly offer: (name: string) => string;
    readonly late: (name: string) => string;
  };
  readonly proposedBy: (name: string, at: string) => string;
  readonly found: (at: string) => string;
  readonly goes: string;
  readonly comes: string;
  readonly about: string;
  readonly to: (name: string) => string;
  readonly from: (name: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly toFirst: string;
  readonly toChosen: string;
  readonly toNobody: string;
  readonly fromNobody: string;
  readonly answerUntil: (at: string) => string;
  readonly byPhone: (name: string, at: string) => string;
  readonly byPhoneBooked: (name: string, at: string) => string;
  readonly cannotNow: string;
  readonly firstHas: string;
  readonly leadChooses: string;
  readonly yes: string;
  readonly yesLabel: (change: string) => string;
  readonly no: string;
  readonly noLabel: (change: string) => string;
  readonly takeBack: string;
  readonly takeBackLabel: (change: string) => string;
  readonly withdraw: string;
  readonly withdrawLabel: (change: string) => string;
  readonly dispute: string;
  readonly disputeLabel: (change: string) => string;
  readonly busy: string;
  readonly saidYes: string;
  readonly whoSaidWhat: string;
  readonly states: Readonly<Record<RosterChangeState, string>>;
  readonly endedAt: (at: string) => string;
  readonly someoneElse: string;
  readonly results: {
    readonly agreed: string;
    readonly booked: string;
    readonly refused: string;
    readonly withdrawn: string;
    readonly disputed: string;
    readonly proposed: string;
    readonly wishPutDown: string;
    readonly wishChanged: string;
    readonly wishWithdrawn: string;
  };
  readonly effects: {
    readonly title: string;
    readonly loading: string;
    readonly none: string;
    readonly minutes: string;
    readonly allowance: (percent: string) => string;
    readonly solved: (count: number) => string;
    readonly gaps: (count: number) => string;
  };
  readonly choose: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly noneNext: string;
    readonly choose: string;
    readonly chooseLabel: (shift: string) => string;
    readonly chosen: string;
    readonly other: string;
    readonly how: string;
    readonly ways: { readonly ask: string; readonly swap: string; readonly wish: string };
    readonly gone: string;
  };
  readonly approval: Readonly<Record<ExchangeApproval, string>>;
  readonly ask: {
    readonly title: string;
    readonly explanation: string;
    readonly several: Readonly<Record<OpenShiftsGoTo, string>>;
    readonly effects: string;
    readonly free: string;
    readonly works: (shifts: string) => string;
    readonly absent: string;
    readonly level: (own: string, asked: string) => string;
    readonly chosen: (count: number) => string;
    readonly nobody: string;
    readonly alone: string;
    readonly send: (count: number) => string;
    readonly sending: string;
    readonly dropUnable: string;
    readonly dropped: (names: string) => string;
  };
  readonly swap: {
    readonly title: string;
    readonly explanation: string;
    readonly day: (day: string, count: number) => string;
    readonly youWork: (shift: string) => string;
    readonly youFree: string;
    readonly none: string;
    readonly notPublished: string;
    readonly check: string;
    readonly checkLabel: (shift: string, name: string) => string;
    readonly effects: string;
    readonly notPossible: string;
    readonly send: (name: string) => string;
    readonly sending: string;
  };
  readonly wish: {
    readonly title: string;
    readonly change: string;
    readonly explanation: string;
    readonly noRings: string;
    readonly wanted: string;
    readonly rank: (rank: number) => string;
    readonly day: string;
    readonly type: string;
    readonly anyType: string;
    readonly up: (rank: number) => string;
    readonly down: (rank: number) => string;
    readonly remove: (rank: number) => string;
    readonly upSign: string;
    readonly downSign: string;
    readonly removeWord: string;
    readonly add: string;
    readonly most: (count: number) => string;
    readonly moved: (rank: number) => string;
    readonly missing: (rank: number) => string;
    readonly standsNow: (list: string) => string;
    readonly privacy: string;
    readonly send: string;
    readonly sendChange: string;
    readonly sending: string;
    readonly states: Readonly<Record<SwapWishState, string>>;
    readonly explained: Readonly<Record<SwapWishState, string>>;
    readonly forThis: string;
    readonly onDay: (day: string) => string;
    readonly typeOnDay: (type: string, day: string) => string;
    readonly certainShift: string;
    readonly changeButton: string;
    readonly changeLabel: (shift: string) => string;
    readonly withdraw: string;
    readonly withdrawLabel: (shift: string) => string;
    readonly past: (count: number) => string;
  };
  /** What to do next after a refusal that only this screen knows. */
  readonly next: Readonly<
    Record<
      | "roster-change-over"
      | "roster-change-expired"
      | "roster-change-broken"
      | "swap-wish-not-open"
      | "impossible-document"
      | "rule-violated"
      | "wrong-phase",
      string
    >
  >;
}
