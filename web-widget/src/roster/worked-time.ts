import type { RosterPeriod, Shift, WorkedTimeEntry } from "@samenrooster/contract";
import type { Words } from "../localization/words.ts";
import { dateIn } from "./dates.ts";
import { wholeNumber } from "./entered.ts";
import { instantOf, localOf } from "./moments.ts";

const MOST_BREAK_MINUTES = 1440;

/** What somebody typed: times as `2027-01-05T07:00` on the team's clock. */
export interface TypedTime {
  readonly start: string;
  readonly end: string;
  readonly breakMinutes: string;
}

export type WorkedTimeField = keyof TypedTime;

/** What is wrong with each field; nothing where it is right. */
export type FieldFaults = Partial<Record<WorkedTimeField, string>>;

/** Whether somebody can say what was really worked: the shift is over by date and its period is published. */
export function canRecordWorkedTime(
  shift: Shift,
  periods: readonly RosterPeriod[],
  reader: { readonly today: string; readonly team: { readonly zone: string } },
): boolean {
  const phase = periods.find(({ id }) => id === shift.periodId)?.phase;
  return phase === "PUBLISHED" && dateIn(shift.end, reader.team.zone) <= reader.today;
}

/** What the fields hold to begin with: what was recorded last, or what was planned. */
export function proposedTime(shift: Shift, zone: string): TypedTime {
  const { start, end, breakMinutes } = shift.worked ?? shift;
  return {
    start: localOf(start, zone),
    end: localOf(end, zone),
    breakMinutes: String(breakMinutes),
  };
}

/** What is to be recorded, or everything that is wrong with what was typed. */
export function readWorkedTime(
  typed: TypedTime,
  zone: string,
  { workedTime }: Pick<Words, "workedTime">,
): { readonly entry?: WorkedTimeEntry; readonly faults: FieldFaults } {
  const start = instantOf(typed.start, zone);
  const end = instantOf(typed.end, zone);
  const breakMinutes = wholeNumber(typed.breakMinutes, 0, MOST_BREAK_MINUTES);
  const missing = (local: string): string =>
    local === "" ? workedTime.noMoment : workedTime.noSuchMoment;
  const backwards = start && end && Date.parse(end) <= Date.parse(start);
  if (start && end && !backwards && breakMinutes !== undefined) {
    return { entry: { start, end, breakMinutes }, faults: {} };
  }
  return {
    faults: {
      ...(start ? {} : { start: missing(typed.start) }),
      ...(end ? {} : { end: missing(typed.end) }),
      ...(backwards ? { end: workedTime.endNotAfterStart } : {}),
      ...(breakMinutes === undefined ? { breakMinutes: workedTime.wrongBreak } : {}),
    },
  };
}

/** The faults that the server found, by field; undefined where one of them is about no field. */
export function faultsByField(
  errors: readonly { readonly pointer: string; readonly message: string }[],
): FieldFaults | undefined {
  const faults: FieldFaults = {};
  for (const { pointer, message } of errors) {
    const field = pointer.replace(/^#?\//, "");
    if (field !== "start" && field !== "end" && field !== "breakMinutes") {
      return undefined;
    }
    faults[field] = message;
  }
  return errors.length > 0 ? faults : undefined;
}
