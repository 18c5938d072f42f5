import type { PeriodPhase, WishKind } from "@samenrooster/contract";
import type { WishesPart } from "../roster/wishes-parts.ts";

/** The words of what a member wishes for in a roster period. */
export interface WishesWords {
  readonly title: string;
  readonly choose: string;
  readonly parts: Record<WishesPart, string>;
  readonly noPeriod: string;
  readonly heading: (dates: string) => string;
  readonly unseen: string;
  readonly unseenByColleagues: string;
  readonly notNow: Record<PeriodPhase, string>;
  readonly now: string;
  readonly nowElsewhere: (dates: string) => string;
  readonly grid: string;
  readonly signs: string;
  readonly chooseDay: string;
  readonly chooseDayToRead: string;
  readonly kinds: Record<WishKind | "NONE", string>;
  /** The same, short enough for a day of the calendar. */
  readonly shortKinds: Record<WishKind, string>;
  readonly strengths: Record<1 | 2 | 3, string>;
  readonly what: string;
  readonly whichShift: string;
  readonly anyShift: string;
  readonly strength: string;
  readonly fixedFree: string;
  readonly fixedFreeShort: string;
  readonly fixedFreeMore: string;
  readonly fixedShift: (types: string) => string;
  readonly fixedShiftMore: string;
  readonly absent: string;
  readonly absentShort: string;
  readonly vetoMeans: string;
  readonly noVetoLeft: (allowed: number) => string;
  readonly noWishLeft: (allowed: number) => string;
  readonly done: string;
  readonly room: {
    readonly vetoes: (left: number) => string;
    readonly noVetoes: string;
    readonly wishes: (left: number) => string;
    readonly vetoesOver: (over: number) => string;
    readonly wishesOver: (over: number) => string;
  };
  readonly state: {
    readonly nothing: string;
    readonly at: (time: string) => string;
    readonly on: (date: string) => string;
    readonly stored: (moment: string) => string;
    readonly storing: string;
    readonly waiting: string;
    readonly unfit: string;
    readonly storeNow: string;
    readonly undo: string;
    readonly undone: (what: string) => string;
  };
  readonly aside: {
    readonly elsewhere: string;
    readonly tooLate: string;
    readonly notStored: (what: string) => string;
    readonly shownNow: string;
    readonly yourNote: string;
    readonly note: string;
    readonly putBack: string;
    readonly leave: string;
    readonly understood: string;
    readonly isBack: string;
  };
  readonly note: {
    readonly label: string;
    readonly hint: string;
    readonly none: string;
  };
  readonly versions: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly moment: (date: string, time: string) => string;
    readonly current: string;
    readonly restored: (moment: string) => string;
    readonly counts: (wanted: number, free: number, vetoes: number) => string;
    readonly nothing: string;
    readonly withNote: string;
    readonly whatStood: (moment: string) => string;
    readonly restore: string;
    readonly restoreLabel: (moment: string) => string;
    readonly restoring: string;
    readonly isBack: (moment: string) => string;
    readonly afterStoring: string;
    readonly more: string;
  };
}
