import type { DemandPart, DemandSection } from "../roster/care-demand.ts";
import type { DemandChange } from "../roster/care-demand-changes.ts";

interface SectionWords {
  readonly title: string;
  readonly explanation: string;
  readonly none: string;
  readonly add: string;
  /** What a row is called that has no name yet. */
  readonly unnamed: string;
  readonly full: (most: number) => string;
}

/** The words of the care demand: what it is made of, and trying another one. */
export interface DemandWords {
  readonly title: string;
  readonly choose: string;
  readonly parts: Record<DemandPart, string>;
  readonly care: {
    readonly title: string;
    readonly explanation: string;
    readonly onlyLeads: string;
    readonly changed: (count: number) => string;
    readonly changeKinds: Record<DemandChange["kind"], (name: string) => string>;
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
    readonly drop: string;
    readonly dropped: string;
    readonly carried: string;
    readonly merged: string;
    readonly mergedBoth: (names: string) => string;
    readonly wrong: (count: number) => string;
  };
  readonly sections: Record<DemandSection, SectionWords>;
  readonly rows: {
    readonly done: string;
    readonly doneNamed: (name: string) => string;
    readonly remove: string;
    readonly removeNamed: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly putBack: string;
    readonly copy: string;
    readonly copyNamed: (name: string) => string;
    readonly attention: string;
    readonly showAll: (count: number) => string;
  };
  readonly fields: {
    readonly id: string;
    readonly idHint: string;
    readonly profile: string;
    readonly noProfile: string;
    readonly activities: string;
    readonly noActivities: string;
    readonly addActivity: string;
    readonly unnamedActivity: string;
    readonly activityName: string;
    readonly minutes: string;
    readonly carers: string;
    readonly from: string;
    readonly until: string;
    readonly windowHint: string;
    readonly days: string;
    readonly everyDay: string;
    readonly level: string;
    readonly partName: string;
    readonly patients: string;
    readonly patientsPerNurse: string;
    readonly patientsPerNurseHint: string;
    readonly people: string;
  };
  readonly told: {
    readonly nothing: string;
    readonly activities: (count: number, weekly: string) => string;
    readonly minutes: (minutes: string) => string;
    readonly carers: (carers: string) => string;
    readonly patients: (patients: string, perNurse: string) => string;
    readonly people: (people: string) => string;
  };
  readonly faults: {
    readonly missing: string;
    readonly tooLong: (length: number, most: number) => string;
    readonly twice: (label: string) => string;
    readonly number: (typed: string, least: number, most: number) => string;
    readonly ratio: (typed: string, most: number) => string;
    readonly noTime: string;
    readonly noDay: string;
    readonly longerThanWindow: (
      minutes: number,
      from: string,
      until: string,
      room: number,
    ) => string;
  };
  readonly scenario: {
    readonly title: string;
    readonly explanation: string;
    readonly noneYet: string;
    readonly changed: (count: number) => string;
    readonly compare: string;
    readonly comparing: string;
    readonly nothingTried: string;
    readonly changedSince: string;
    readonly compared: string;
    readonly next: string;
    readonly store: string;
    readonly onlyLeadsStore: string;
    readonly baseRoster: string;
    readonly putAside: string;
    readonly putAsideAsk: string;
    readonly putAsideYes: string;
    readonly putAsideNo: string;
    readonly hasBeenPutAside: string;
  };
  readonly comparison: {
    readonly title: string;
    readonly now: string;
    readonly tried: string;
    readonly difference: string;
    readonly figures: string;
    readonly need: string;
    readonly shiftCount: string;
    readonly shiftHours: string;
    readonly left: string;
    readonly same: string;
    readonly reach: (contract: string) => string;
    readonly reaches: (hours: string) => string;
    readonly reachesNot: (hours: string) => string;
    readonly reachHint: string;
    readonly onADay: string;
    readonly chart: (day: string) => string;
    readonly more: string;
    readonly less: string;
    readonly byDay: string;
    readonly day: string;
    readonly level: string;
    readonly needHours: string;
    readonly shifts: string;
    readonly sameByDay: string;
    readonly shiftChanges: string;
    readonly sameShifts: string;
    readonly come: (count: number) => string;
    readonly go: (count: number) => string;
    readonly from: (now: string, tried: string) => string;
  };
  readonly baseRoster: {
    readonly title: string;
    readonly explanation: string;
    readonly other: string;
    readonly toTake: string;
    readonly goTo: string;
    readonly failed: string;
    readonly cancelled: string;
  };
}
