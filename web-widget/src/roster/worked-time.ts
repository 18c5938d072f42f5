import type { CallOut, RosterPeriod, Shift, WorkedTimeEntry } from "@samenrooster/contract";
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

/** A call as it was typed. */
export interface TypedCall {
  readonly start: string;
  readonly end: string;
}

/** A field of the call at this place in the form. */
export type CallField = `call-${number}-${keyof TypedCall}`;

/** What is wrong with each field; nothing where it is right. */
export type FieldFaults = Partial<Record<WorkedTimeField | CallField, string>>;

/** Whether only the calls count as work. */
export function isOnCall({ kind }: Shift): boolean {
  return kind === "ON_CALL" || kind === "STAND_BY";
}

/** Whether somebody can say what was really worked: the shift is over by date and its period is published. */
export function canRecordWorkedTime(
  shift: Shift,
  periods: readonly RosterPeriod[],
  reader: { readonly today: string; readonly team: { readonly zone: string } },
): boolean {
  const phase = periods.find(({ id }) => id === shift.periodId)?.phase;
  return phase === "PUBLISHED" && dateIn(shift.end, reader.team.zone) <= reader.today;
}

/** Whether the shift's period is closed: what was worked can only be corrected by a team lead. */
export function isClosed({ periodId }: Shift, periods: readonly RosterPeriod[]): boolean {
  return periods.find(({ id }) => id === periodId)?.phase === "CLOSED";
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

/** The calls that were recorded last. */
export function proposedCalls({ worked }: Shift, zone: string): TypedCall[] {
  return (worked?.callOuts ?? []).map(({ start, end }) => ({
    start: localOf(start, zone),
    end: localOf(end, zone),
  }));
}

/** The calls that were typed, or what is wrong with them. */
export function readCalls(
  typed: readonly TypedCall[],
  zone: string,
  { workedTime }: Pick<Words, "workedTime">,
): { readonly calls: CallOut[]; readonly faults: FieldFaults } {
  const calls: CallOut[] = [];
  const faults: FieldFaults = {};
  typed.forEach((call, at) => {
    const start = instantOf(call.start, zone);
    const end = instantOf(call.end, zone);
    if (!start) {
      faults[`call-${at}-start`] = call.start ? workedTime.noSuchMoment : workedTime.noMoment;
    }
    if (!end) {
      faults[`call-${at}-end`] = call.end ? workedTime.noSuchMoment : workedTime.noMoment;
    }
    if (start && end) {
      if (Date.parse(end) <= Date.parse(start)) {
        faults[`call-${at}-end`] = workedTime.endNotAfterStart;
      }
      calls.push({ start, end });
    }
  });
  return { calls, faults };
}

function fieldOf(pointer: string): WorkedTimeField | CallField | undefined {
  const [field = "", at = "", side = ""] = pointer.replace(/^#?\//, "").split("/");
  if (field === "start" || field === "end" || field === "breakMinutes") {
    return field;
  }
  return field === "callOuts" && (side === "start" || side === "end")
    ? `call-${Number(at)}-${side}`
    : undefined;
}

/** The faults that the server found, by field; undefined where one of them is about no field. */
export function faultsByField(
  errors: readonly { readonly pointer: string; readonly message: string }[],
): FieldFaults | undefined {
  const faults: FieldFaults = {};
  for (const { pointer, message } of errors) {
    const field = fieldOf(pointer);
    if (field === undefined) {
      return undefined;
    }
    faults[field] = message;
  }
  return errors.length > 0 ? faults : undefined;
}
