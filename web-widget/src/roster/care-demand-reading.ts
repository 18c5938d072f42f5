import type {
  CareActivity,
  CareDemandDocument,
  Client,
  MinimumStaffing,
  WardPart,
  Weekday,
} from "@samenrooster/contract";
import type { DemandWords } from "../localization/demand-words.ts";
import { WEEKDAYS } from "./base-roster.ts";
import {
  type TypedActivity,
  type TypedClient,
  type TypedDemand,
  type TypedMinimum,
  type TypedRow,
  type TypedWardPart,
  windowMinutes,
} from "./care-demand.ts";
import { wholeNumber } from "./entered.ts";

/** Faults by field; a field is called as the contract's pointer, such as `/clients/0/activities/2/minutes`. */
export type CareFaults = Readonly<Record<string, string>>;

const LONGEST_LABEL = 36;
const LONGEST_NAME = 100;
const MOST_MINUTES = 1440;
const MOST_CARERS = 10;
const MOST_PATIENTS = 1000;
const MOST_PEOPLE = 100;
const PER_NURSE = { least: 0.1, most: 100 };
const HIGHEST_LEVEL = 7;

interface Window {
  readonly from: string;
  readonly until: string;
  readonly days?: Weekday[];
  readonly level: number;
}

/** Reads what was typed; finds everything that is wrong with it. */
class CareDemandReading {
  readonly faults: Record<string, string> = {};

  constructor(private readonly said: DemandWords["faults"]) {}

  client(typed: TypedClient, pointer: string, labels: Set<string>): Client {
    const { profile, activities } = typed;
    const id = this.text(`${pointer}/id`, typed.id, LONGEST_LABEL);
    if (id !== "" && labels.has(id)) {
      this.faults[`${pointer}/id`] ??= this.said.twice(id);
    }
    labels.add(id);
    return {
      id,
      ...(profile === "" ? {} : { profile }),
      ...(activities.length === 0
        ? {}
        : {
            activities: activities.map((activity, at) =>
              this.activity(activity, `${pointer}/activities/${at}`),
            ),
          }),
    };
  }

  private activity(typed: TypedActivity, pointer: string): CareActivity {
    const name = this.text(`${pointer}/name`, typed.name, LONGEST_NAME);
    const minutes = this.number(`${pointer}/minutes`, typed.minutes, 1, MOST_MINUTES);
    const carers = this.number(`${pointer}/carers`, typed.carers, 1, MOST_CARERS);
    const window = this.window(typed, pointer);
    const { from, until } = window;
    if (from !== "" && until !== "" && minutes > windowMinutes(from, until)) {
      const room = windowMinutes(from, until);
      this.faults[`${pointer}/minutes`] ??= this.said.longerThanWindow(minutes, from, until, room);
    }
    return { name, minutes, ...window, ...(carers === 1 ? {} : { carers }) };
  }

  part(typed: TypedWardPart, pointer: string): WardPart {
    return {
      name: this.text(`${pointer}/name`, typed.name, LONGEST_NAME),
      ...this.window(typed, pointer),
      patients: this.number(`${pointer}/patients`, typed.patients, 0, MOST_PATIENTS),
      patientsPerNurse: this.perNurse(`${pointer}/patientsPerNurse`, typed.patientsPerNurse),
    };
  }

  minimum(typed: TypedMinimum, pointer: string): MinimumStaffing {
    return {
      ...this.window(typed, pointer),
      people: this.number(`${pointer}/people`, typed.people, 0, MOST_PEOPLE),
    };
  }

  private window({ from, until, days, level }: TypedRow, pointer: string): Window {
    this.time(`${pointer}/from`, from);
    this.time(`${pointer}/until`, until);
    if (days.length === 0) {
      this.faults[`${pointer}/days`] = this.said.noDay;
    }
    return {
      from,
      until,
      // Every day is what leaving them out means.
      ...(days.length === WEEKDAYS.length ? {} : { days: [...days] }),
      level: this.number(`${pointer}/level`, level, 1, HIGHEST_LEVEL),
    };
  }

  private text(pointer: string, typed: string, longest: number): string {
    const text = typed.trim();
    if (text === "") {
      this.faults[pointer] = this.said.missing;
    } else if ([...text].length > longest) {
      this.faults[pointer] = this.said.tooLong([...text].length, longest);
    }
    return text;
  }

  private time(pointer: string, typed: string): void {
    if (typed === "") {
      this.faults[pointer] = this.said.noTime;
    }
  }

  private number(pointer: string, typed: string, least: number, most: number): number {
    const value = wholeNumber(typed.trim(), least, most);
    if (value === undefined) {
      this.faults[pointer] =
        typed.trim() === "" ? this.said.missing : this.said.number(typed.trim(), least, most);
    }
    return value ?? 0;
  }

  private perNurse(pointer: string, typed: string): number {
    const text = typed.trim();
    const value = Number(text.replace(",", "."));
    const { least, most } = PER_NURSE;
    if (!/^\d+([.,]\d+)?$/.test(text) || value < least || value > most) {
      this.faults[pointer] = text === "" ? this.said.missing : this.said.ratio(text, most);
    }
    return value;
  }
}

/**
 * The document that was typed, or everything that is wrong with it. What the form does not show of `rest` is carried
 * along as it is.
 */
export function readDemand(
  { clients, parts, minimumStaffing }: TypedDemand,
  { profiles, handovers }: CareDemandDocument,
  said: DemandWords["faults"],
): { readonly document?: CareDemandDocument; readonly faults: CareFaults } {
  const reading = new CareDemandReading(said);
  const labels = new Set<string>();
  const document: CareDemandDocument = {
    ...(profiles ? { profiles } : {}),
    ...(handovers ? { handovers } : {}),
    ...(clients.length === 0
      ? {}
      : { clients: clients.map((client, at) => reading.client(client, `/clients/${at}`, labels)) }),
    ...(parts.length === 0
      ? {}
      : { ward: { parts: parts.map((part, at) => reading.part(part, `/ward/parts/${at}`)) } }),
    ...(minimumStaffing.length === 0
      ? {}
      : {
          minimumStaffing: minimumStaffing.map((minimum, at) =>
            reading.minimum(minimum, `/minimumStaffing/${at}`),
          ),
        }),
  };
  const { faults } = reading;
  return Object.keys(faults).length > 0 ? { faults } : { document, faults };
}

const FIELDS = [
  /^\/clients\/\d+\/(id|profile)$/,
  /^\/clients\/\d+\/activities\/\d+\/(name|minutes|carers|from|until|level|days)$/,
  /^\/ward\/parts\/\d+\/(name|patients|patientsPerNurse|from|until|level|days)$/,
  /^\/minimumStaffing\/\d+\/(people|from|until|level|days)$/,
];

interface Told {
  readonly pointer: string;
  readonly message: string;
}

/** What the server found, at its fields; `others` is about what the form does not show. */
export function faultsOf<F extends Told>(
  errors: readonly F[],
): { readonly faults: CareFaults; readonly others: readonly F[] } {
  const faults: Record<string, string> = {};
  const others: F[] = [];
  for (const error of errors) {
    // A fault of one of the days stands at the days.
    const field = error.pointer.replace(/^#/, "").replace(/\/days\/\d+$/, "/days");
    if (FIELDS.some((one) => one.test(field))) {
      faults[field] ??= error.message;
    } else {
      others.push(error);
    }
  }
  return { faults, others };
}

/** The faults that are not about this place or anything in it. */
export function faultsBeside(faults: CareFaults, place: string): CareFaults {
  return Object.fromEntries(Object.entries(faults).filter(([pointer]) => !isIn(pointer, place)));
}

/** Whether any fault is about this place or anything in it. */
export function hasFault(faults: CareFaults, place: string): boolean {
  return Object.keys(faults).some((pointer) => isIn(pointer, place));
}

function isIn(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
