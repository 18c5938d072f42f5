import type {
  HoursEntryKind,
  NetEffectChildcareKind,
  NetEffectMarkKind,
  SeasonWay,
} from "@samenrooster/contract";
import type { MyHoursPart } from "../roster/my-hours-parts.ts";

/** The words of the screen "my hours". They come with the screen and not with the first one, to keep that small. */
export interface MyHoursWords {
  readonly title: string;
  readonly choose: string;
  readonly parts: Record<MyHoursPart, string>;
  readonly hours: (hours: string) => string;
  readonly account: {
    readonly title: string;
    readonly year: string;
    readonly plus: (hours: string) => string;
    readonly minus: (hours: string) => string;
    readonly even: string;
    readonly today: (balance: string) => string;
    readonly atTheEnd: (year: number, balance: string) => string;
    readonly notBegun: (year: number) => string;
    readonly noContract: (year: number) => string;
    readonly expected: (balance: string) => string;
    readonly expectedBetween: (balance: string, low: string, high: string) => string;
    readonly knownUntil: (lastDay: string) => string;
    readonly contract: string;
    readonly publicHolidays: string;
    readonly leave: string;
    readonly absence: string;
    readonly rostered: string;
    readonly worked: string;
    readonly opening: string;
    readonly earlierDays: string;
    readonly other: string;
    readonly extra: string;
    readonly overtime: string;
  };
  readonly entries: {
    readonly title: string;
    readonly explanation: string;
    readonly none: string;
    readonly more: string;
    readonly added: (count: number) => string;
    readonly kinds: Record<HoursEntryKind, string>;
    readonly extension: string;
    readonly extensionTo: (hours: string) => string;
    readonly earlierDays: string;
    readonly fromLastYear: string;
    /** How a part of a balance ended, by the way that the server calls it. */
    readonly ways: Readonly<Record<string, string>>;
    readonly of: (kind: string, what: string) => string;
    readonly takesBack: (what: string, day: string, hours: string) => string;
    readonly putsRight: (what: string, day: string, hours: string) => string;
    readonly putsRightNumber: (number: number) => string;
    readonly balance: (hours: string) => string;
  };
  readonly months: {
    readonly title: string;
    readonly picture: (year: number, balances: string) => string;
    readonly table: string;
    readonly month: string;
    readonly credited: string;
    readonly contract: string;
    readonly balance: string;
    readonly open: string;
    readonly openMonth: (month: string) => string;
    readonly creditedHint: string;
    readonly openHint: string;
  };
  readonly toldPay: {
    readonly title: string;
    readonly explanation: string;
    readonly hourlyWage: string;
    readonly hourlyWageHint: string;
    readonly household: string;
    readonly householdHint: string;
    readonly use: string;
    readonly told: (wage: string) => string;
    readonly toldWithHousehold: (wage: string) => string;
    readonly kept: string;
    readonly forget: string;
    readonly forgotten: string;
    readonly cannotKeep: string;
    readonly wageOutside: string;
  };
  readonly season: {
    readonly title: string;
    readonly year: string;
    readonly explanation: string;
    readonly notAgreed: string;
    readonly countsFrom: (day: string) => string;
    readonly choose: string;
    readonly ways: Record<SeasonWay, string>;
    readonly bars: { readonly bar: string; readonly line: string; readonly open: string };
    readonly picture: (year: number, months: string) => string;
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
  };
  readonly calculator: {
    readonly title: string;
    readonly explanation: string;
    readonly indication: string;
    readonly notKept: string;
    readonly you: string;
    readonly birthDate: string;
    readonly fullTimeMonthlyWage: string;
    readonly wageHint: string;
    readonly monthlyRent: string;
    readonly rentHint: string;
    readonly partner: string;
    readonly partnerIncome: string;
    readonly partnerIncomeHint: string;
    readonly children: string;
    readonly child: (number: number) => string;
    readonly addChild: string;
    readonly removeChild: (number: number) => string;
    readonly childRemoved: (number: number) => string;
    readonly childcare: string;
    readonly childcareKind: string;
    readonly childcareKinds: Record<NetEffectChildcareKind, string>;
    readonly monthlyHours: string;
    readonly hourlyRate: string;
    readonly hours: string;
    readonly hoursNow: string;
    readonly hoursCompared: (number: number) => string;
    readonly hoursHint: string;
    readonly agreement: string;
    readonly agreementHint: string;
    readonly year: string;
    readonly fullTimeWeeklyHours: string;
    readonly holidayAllowancePercent: string;
    readonly yearEndBonusPercent: string;
    readonly calculate: string;
    readonly calculating: string;
    readonly missing: string;
    readonly noDate: string;
    readonly noAmount: string;
    readonly noHours: string;
    readonly noPercent: string;
    readonly noYear: string;
    readonly tooManyHours: string;
    readonly fullTimeHoursOutside: string;
    readonly wrong: (count: number) => string;
  };
  readonly effect: {
    readonly title: string;
    readonly done: string;
    readonly step: (from: string, to: string) => string;
    readonly more: (month: string, year: string) => string;
    readonly less: (month: string, year: string) => string;
    readonly same: string;
    readonly keptCents: (cents: number) => string;
    readonly lostCents: (cents: number) => string;
    readonly monthly: string;
    readonly yearly: string;
    readonly monthlyHint: string;
    readonly gross: string;
    readonly pension: string;
    readonly taxable: string;
    readonly tax: string;
    readonly netPay: string;
    readonly careBenefit: string;
    readonly rentBenefit: string;
    readonly childBenefit: string;
    readonly childcareBenefit: string;
    readonly total: string;
    readonly totalHint: string;
    readonly falls: string;
    readonly noFalls: string;
    readonly taxableHint: string;
    readonly marks: Record<NetEffectMarkKind, (income: string, loss: string) => string>;
    readonly childcareSteps: (count: number, loss: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly fall: (from: string, to: string, loss: string) => string;
  };
}
