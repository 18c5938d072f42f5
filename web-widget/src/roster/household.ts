import type {
  NetEffectChild,
  NetEffectChildcareKind,
  NetEffectRequest,
} from "@samenrooster/contract";
import type { MyHoursWords } from "../localization/my-hours-words.ts";
import { wholeNumber } from "./entered.ts";

/** What somebody typed about a child. */
export interface TypedChild {
  readonly birthDate: string;
  /** Undefined for a child that goes to no childcare. */
  readonly childcare?: {
    readonly kind: string;
    readonly monthlyHours: string;
    readonly hourlyRate: string;
  };
}

/** What somebody typed to compare contract hours; amounts and hours with a comma or a point. */
export interface TypedHousehold {
  readonly year: string;
  readonly birthDate: string;
  readonly fullTimeMonthlyWage: string;
  readonly fullTimeWeeklyHours: string;
  readonly holidayAllowancePercent: string;
  readonly yearEndBonusPercent: string;
  readonly monthlyRent: string;
  /** Undefined for somebody without a partner. */
  readonly partnerIncome: string | undefined;
  readonly children: readonly TypedChild[];
  /** Hours a week: those of now, those to compare with, and others that may be empty. */
  readonly hours: readonly string[];
}

/** Faults by field; a field is called as the contract's pointer, such as `/children/0/birthDate`. */
export type HouseholdFaults = Readonly<Record<string, string>>;

/** Hours that have to be there: now, and one to compare with. */
export const NEEDED_HOURS = 2;

const HOURS_OF_A_WEEK = 168;
const LEAST_FULL_TIME_HOURS = 10;

/** `3400,50` as `3400.50`; undefined for anything that is no number of 0 or more with two decimals at most. */
export function decimal(typed: string): string | undefined {
  const text = typed.trim().replace(",", ".");
  return /^\d{1,12}(\.\d{1,2})?$/.test(text) ? text : undefined;
}

/** The pointer of each number of hours that is sent, in the order in which they are sent. */
export function pointersOfHours(hours: readonly string[]): string[] {
  return hours.flatMap((typed, at) =>
    typed.trim() === "" && at >= NEEDED_HOURS ? [] : [`/contractsToCompare/${at}`],
  );
}

/** Reads what was typed; finds everything that is wrong with it. */
class HouseholdReading {
  readonly faults: Record<string, string> = {};

  constructor(private readonly words: MyHoursWords["calculator"]) {}

  request(typed: TypedHousehold): NetEffectRequest {
    return {
      year: this.year(typed.year),
      birthDate: this.date("/birthDate", typed.birthDate),
      fullTimeMonthlyWage: this.amount("/fullTimeMonthlyWage", typed.fullTimeMonthlyWage),
      ...(typed.monthlyRent.trim() === ""
        ? {}
        : { monthlyRent: this.amount("/monthlyRent", typed.monthlyRent) }),
      ...(typed.partnerIncome === undefined
        ? {}
        : {
            partner: { annualIncome: this.amount("/partner/annualIncome", typed.partnerIncome) },
          }),
      children: typed.children.map((child, at) => this.child(`/children/${at}`, child)),
      contractsToCompare: this.allHours(typed.hours),
      fullTimeWeeklyMinutes: this.minutes(
        "/fullTimeWeeklyMinutes",
        typed.fullTimeWeeklyHours,
        LEAST_FULL_TIME_HOURS,
        this.words.fullTimeHoursOutside,
      ),
      holidayAllowancePercent: this.percent(
        "/holidayAllowancePercent",
        typed.holidayAllowancePercent,
      ),
      yearEndBonusPercent: this.percent("/yearEndBonusPercent", typed.yearEndBonusPercent),
    };
  }

  private child(pointer: string, { birthDate, childcare }: TypedChild): NetEffectChild {
    const born = { birthDate: this.date(`${pointer}/birthDate`, birthDate) };
    return childcare
      ? {
          ...born,
          childcare: {
            kind: childcare.kind as NetEffectChildcareKind,
            monthlyHours: Number(
              this.number(
                `${pointer}/childcare/monthlyHours`,
                childcare.monthlyHours,
                this.words.noHours,
              ),
            ),
            hourlyRate: this.amount(`${pointer}/childcare/hourlyRate`, childcare.hourlyRate),
          },
        }
      : born;
  }

  private allHours(hours: readonly string[]): number[] {
    const { noHours, tooManyHours } = this.words;
    return hours.flatMap((typed, at) =>
      typed.trim() === "" && at >= NEEDED_HOURS
        ? []
        : [this.minutes(`/contractsToCompare/${at}`, typed, 0, tooManyHours, noHours)],
    );
  }

  private minutes(
    pointer: string,
    typed: string,
    least: number,
    outside: string,
    wrong = outside,
  ): number {
    const hours = Number(this.number(pointer, typed, wrong));
    if (!(pointer in this.faults) && (hours < least || hours > HOURS_OF_A_WEEK)) {
      this.faults[pointer] = outside;
    }
    return Math.round(hours * 60);
  }

  private percent(pointer: string, typed: string): string {
    const percent = this.number(pointer, typed, this.words.noPercent);
    if (Number(percent) > 100) {
      this.faults[pointer] = this.words.noPercent;
    }
    return percent;
  }

  private amount(pointer: string, typed: string): string {
    return this.number(pointer, typed, this.words.noAmount);
  }

  private number(pointer: string, typed: string, wrong: string): string {
    const value = decimal(typed);
    if (value === undefined) {
      this.faults[pointer] = typed.trim() === "" ? this.words.missing : wrong;
    }
    return value ?? "0";
  }

  private date(pointer: string, typed: string): string {
    if (typed === "") {
      this.faults[pointer] = this.words.noDate;
    }
    return typed;
  }

  private year(typed: string): number {
    const year = wholeNumber(typed, 2000, 2199);
    if (year === undefined) {
      this.faults["/year"] = this.words.noYear;
    }
    return year ?? 0;
  }
}

/** What is to be worked out, or everything that is wrong with what was typed. */
export function readHousehold(
  typed: TypedHousehold,
  { calculator }: Pick<MyHoursWords, "calculator">,
): { readonly request?: NetEffectRequest; readonly faults: HouseholdFaults } {
  const reading = new HouseholdReading(calculator);
  const request = reading.request(typed);
  const { faults } = reading;
  return Object.keys(faults).length > 0 ? { faults } : { request, faults };
}

/** The faults that the server found, by field; undefined where one of them is about no field of the form. */
export function faultsAtFields(
  errors: readonly { readonly pointer: string; readonly message: string }[],
  hours: readonly string[],
  isField: (pointer: string) => boolean,
): HouseholdFaults | undefined {
  const sent = pointersOfHours(hours);
  const faults: Record<string, string> = {};
  for (const { pointer, message } of errors) {
    const place = pointer.replace(/^#/, "");
    const at = /^\/contractsToCompare\/(\d+)$/.exec(place)?.[1];
    const field = at === undefined ? place : (sent[Number(at)] ?? place);
    if (!isField(field)) {
      return undefined;
    }
    faults[field] ??= message;
  }
  return errors.length > 0 ? faults : undefined;
}
