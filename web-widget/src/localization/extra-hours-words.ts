import type { ExtensionReply, ExtensionState, PartOfDay } from "@samenrooster/contract";

/** The words about hours beyond the contract. They come with the screens that tell of them. */
export interface ExtraHoursWords {
  readonly title: string;
  readonly explanation: string;
  readonly wish: {
    readonly title: string;
    readonly explanation: string;
    readonly hours: string;
    readonly hoursHint: string;
    readonly days: string;
    readonly daysHint: string;
    readonly parts: string;
    readonly from: string;
    readonly until: string;
    readonly datesHint: string;
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
    readonly takeBack: string;
    readonly takenBack: string;
    readonly now: (wish: string) => string;
    readonly none: string;
  };
  readonly form: {
    readonly title: string;
    readonly titleForMember: string;
    readonly explanation: string;
    readonly explanationForMember: string;
    readonly member: string;
    readonly hours: string;
    readonly from: string;
    readonly fromHint: string;
    readonly weeks: string;
    readonly propose: string;
    readonly proposing: string;
    readonly proposed: string;
    readonly noHours: string;
    readonly noDay: string;
    readonly noWeeks: string;
  };
  readonly list: {
    readonly title: string;
    readonly none: string;
    readonly answer: Record<ExtensionReply, string>;
    readonly answerLabel: (reply: string, name: string, extension: string) => string;
    readonly answered: Record<ExtensionReply, string>;
    readonly states: Record<ExtensionState, string>;
    readonly contract: (hours: string, together: string) => string;
  };
  readonly team: {
    readonly wishes: string;
    readonly noWishes: string;
    readonly propose: string;
    readonly proposeLabel: (name: string) => string;
  };
  readonly heldBack: {
    readonly title: string;
    readonly explanation: string;
    readonly line: (name: string, shifts: number, hours: string) => string;
  };
  readonly partsOfDay: Record<PartOfDay, string>;
  readonly perWeek: (hours: string) => string;
  readonly onDays: (days: string) => string;
  readonly from: (day: string) => string;
  readonly upTo: (day: string) => string;
  readonly extension: (hours: string, weeks: number, first: string, last: string) => string;
  readonly proposed: (name: string, day: string) => string;
  readonly accepted: (name: string, day: string) => string;
  readonly declined: (name: string, day: string) => string;
  readonly withdrawn: (name: string, day: string) => string;
}
