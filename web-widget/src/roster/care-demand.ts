import type {
  CareActivity,
  CareDemandDocument,
  Client,
  MinimumStaffing,
  WardPart,
  Weekday,
} from "@samenrooster/contract";
import { WEEKDAYS } from "./base-roster.ts";
import { shortWeekdays } from "./weekdays.ts";
import type { Language } from "./dates.ts";

/** The parts of the demand screen, in order. */
export type DemandPart = "curve" | "care" | "scenario";
export const demandParts: readonly [DemandPart, ...DemandPart[]] = ["curve", "care", "scenario"];

/** Profiles that every team has; those of the document come beside them or in their place. */
const BUILT_IN_PROFILES = ["VV4", "VV5", "VV6", "VV7", "VV8", "VV9B", "VV10"];

/** What rows of care demand have in common. `key` tells the rows of a list apart while they are being changed. */
export interface TypedRow {
  readonly key: string;
  readonly from: string;
  readonly until: string;
  readonly days: readonly Weekday[];
  readonly level: string;
}

export interface TypedActivity extends TypedRow {
  readonly name: string;
  readonly minutes: string;
  readonly carers: string;
}

export interface TypedClient {
  readonly key: string;
  readonly id: string;
  readonly profile: string;
  readonly activities: readonly TypedActivity[];
}

export interface TypedWardPart extends TypedRow {
  readonly name: string;
  readonly patients: string;
  readonly patientsPerNurse: string;
}

export interface TypedMinimum extends TypedRow {
  readonly people: string;
}

/** Care demand as it stands in the fields of a form. */
export interface TypedDemand {
  readonly clients: readonly TypedClient[];
  readonly parts: readonly TypedWardPart[];
  readonly minimumStaffing: readonly TypedMinimum[];
}

/** The lists of care demand that can be changed. */
export type DemandSection = keyof TypedDemand;

const A_DAY = { from: "07:00", until: "23:00", days: WEEKDAYS, level: "3" };

export function newClient(key: string): TypedClient {
  return { key, id: "", profile: "", activities: [] };
}

export function newActivity(key: string): TypedActivity {
  return { key, ...A_DAY, until: "11:00", name: "", minutes: "", carers: "1" };
}

export function newWardPart(key: string): TypedWardPart {
  return { key, ...A_DAY, until: "15:00", name: "", patients: "", patientsPerNurse: "" };
}

export function newMinimum(key: string): TypedMinimum {
  return { key, ...A_DAY, people: "1" };
}

/** A document as it is put into the fields of a form. */
export function typedDemand({
  clients = [],
  ward,
  minimumStaffing = [],
}: CareDemandDocument): TypedDemand {
  return {
    clients: clients.map(typedClient),
    parts: (ward?.parts ?? []).map(typedPart),
    minimumStaffing: minimumStaffing.map(typedMinimum),
  };
}

function typedRow(
  { from, until, days = [], level }: CareActivity | WardPart | MinimumStaffing,
  at: number,
): TypedRow {
  // None means every day.
  const chosen = days.length === 0 ? WEEKDAYS : WEEKDAYS.filter((day) => days.includes(day));
  return { key: String(at), from, until, days: chosen, level: String(level) };
}

function typedClient({ id, profile = "", activities = [] }: Client, at: number): TypedClient {
  return { key: String(at), id, profile, activities: activities.map(typedActivity) };
}

function typedActivity(activity: CareActivity, at: number): TypedActivity {
  const { name, minutes, carers = 1 } = activity;
  return {
    ...typedRow(activity, at),
    name,
    minutes: String(minutes),
    carers: String(carers),
  };
}

function typedPart(part: WardPart, at: number): TypedWardPart {
  const { name, patients, patientsPerNurse } = part;
  return {
    ...typedRow(part, at),
    name,
    patients: String(patients),
    patientsPerNurse: String(patientsPerNurse),
  };
}

function typedMinimum(minimum: MinimumStaffing, at: number): TypedMinimum {
  return { ...typedRow(minimum, at), people: String(minimum.people) };
}

/** The care profiles to choose from; one that is chosen and unknown is among them, so that it is not lost unseen. */
export function profileCodes({ profiles = [] }: CareDemandDocument, chosen: string): string[] {
  const own = profiles.map(({ code }) => code);
  return [...new Set([...BUILT_IN_PROFILES, ...own, ...(chosen === "" ? [] : [chosen])])];
}

/** Whether two rows, or two whole demands, say the same; how they are told apart does not matter. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) =>
    name === "key"
      ? undefined
      : name === "patientsPerNurse" && typeof part === "string"
        ? part.replace(",", ".")
        : part,
  );
}

const MINUTES_A_DAY = 24 * 60;

/** How long a window is; one that does not end after its start runs into the next day. */
export function windowMinutes(from: string, until: string): number {
  const length = minuteOf(until) - minuteOf(from);
  return length > 0 ? length : length + MINUTES_A_DAY;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Minutes of care that the activities of a client take in a week, all carers together. */
export function weeklyMinutes(activities: readonly TypedActivity[]): number {
  return activities.reduce(
    (total, { minutes, carers, days }) =>
      total + (Number(minutes) || 0) * (Number(carers) || 1) * days.length,
    0,
  );
}

/** "every day", "Mon–Fri" or "Sat, Sun". */
export function daysText(days: readonly Weekday[], language: Language, everyDay: string): string {
  return days.length === WEEKDAYS.length ? everyDay : shortWeekdays(days, language);
}
