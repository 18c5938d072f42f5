import { describe, expect, it } from "vitest";
import { myHoursEn } from "../localization/my-hours-en.ts";
import {
  decimal,
  faultsAtFields,
  pointersOfHours,
  readHousehold,
  type TypedHousehold,
} from "./household.ts";

const alone: TypedHousehold = {
  year: "2026",
  birthDate: "1990-05-01",
  fullTimeMonthlyWage: "3400,50",
  fullTimeWeeklyHours: "36",
  holidayAllowancePercent: "8",
  yearEndBonusPercent: "8,33",
  monthlyRent: "",
  partnerIncome: undefined,
  children: [],
  hours: ["24", "28,5", "", " 32 "],
};

const { calculator } = myHoursEn;
const faultsOf = (changes: Partial<TypedHousehold>) =>
  readHousehold({ ...alone, ...changes }, myHoursEn).faults;

describe("a typed household", () => {
  it("becomes a question, hours as minutes and what is empty left out", () => {
    expect(readHousehold(alone, myHoursEn)).toEqual({
      faults: {},
      request: {
        year: 2026,
        birthDate: "1990-05-01",
        fullTimeMonthlyWage: "3400.50",
        children: [],
        contractsToCompare: [1440, 1710, 1920],
        fullTimeWeeklyMinutes: 2160,
        holidayAllowancePercent: "8",
        yearEndBonusPercent: "8.33",
      },
    });
  });

  it("has a partner, a rent and children where they are typed", () => {
    const childcare = { kind: "AFTER_SCHOOL", monthlyHours: "47,25", hourlyRate: "9,83" };
    const { request } = readHousehold(
      {
        ...alone,
        monthlyRent: "750",
        partnerIncome: "0",
        children: [{ birthDate: "2013-09-02" }, { birthDate: "2021-08-17", childcare }],
      },
      myHoursEn,
    );

    expect(request).toMatchObject({
      monthlyRent: "750",
      partner: { annualIncome: "0" },
      children: [
        { birthDate: "2013-09-02" },
        {
          birthDate: "2021-08-17",
          childcare: { kind: "AFTER_SCHOOL", monthlyHours: 47.25, hourlyRate: "9.83" },
        },
      ],
    });
  });

  it("has every fault told at its field", () => {
    expect(
      faultsOf({
        year: "26",
        birthDate: "",
        fullTimeMonthlyWage: "3.400",
        fullTimeWeeklyHours: "9",
        holidayAllowancePercent: "100,01",
        yearEndBonusPercent: "",
        monthlyRent: "-750",
        partnerIncome: "",
        children: [
          { birthDate: "", childcare: { kind: "DAY_CARE", monthlyHours: "x", hourlyRate: "" } },
        ],
        hours: ["", "168,25", "many", ""],
      }),
    ).toEqual({
      "/year": calculator.noYear,
      "/birthDate": calculator.noDate,
      "/fullTimeMonthlyWage": calculator.noAmount,
      "/fullTimeWeeklyMinutes": calculator.fullTimeHoursOutside,
      "/holidayAllowancePercent": calculator.noPercent,
      "/yearEndBonusPercent": calculator.missing,
      "/monthlyRent": calculator.noAmount,
      "/partner/annualIncome": calculator.missing,
      "/children/0/birthDate": calculator.noDate,
      "/children/0/childcare/monthlyHours": calculator.noHours,
      "/children/0/childcare/hourlyRate": calculator.missing,
      "/contractsToCompare/0": calculator.missing,
      "/contractsToCompare/1": calculator.tooManyHours,
      "/contractsToCompare/2": calculator.noHours,
    });
  });

  it.each([
    ["0", "100", "10", "168"],
    ["0,01", "99.99", "167,75", "0"],
  ])("may reach its bounds: %s, %s, %s, %s", (least, percent, fullTime, hours) => {
    const changes = {
      holidayAllowancePercent: percent,
      yearEndBonusPercent: least,
      fullTimeWeeklyHours: fullTime,
      hours: [hours, "168"],
    };

    expect(faultsOf(changes)).toEqual({});
  });
});

describe("a number", () => {
  it.each([
    ["3400", "3400"],
    [" 3400,5 ", "3400.5"],
    ["3.400", undefined],
    ["3,400.00", undefined],
    ["-1", undefined],
    ["€ 3", undefined],
    ["", undefined],
  ])("%j reads as %s", (typed, read) => {
    expect(decimal(typed)).toBe(read);
  });
});

describe("what the server finds wrong", () => {
  const isField = (pointer: string): boolean => !pointer.includes("surprise");
  const error = (pointer: string) => ({ pointer, message: `wrong: ${pointer}` });

  it("stands at its field, hours at the one that was typed", () => {
    const hours = ["24", "28", "", "32"];
    const errors = [error("/monthlyRent"), error("#/contractsToCompare/2")];

    expect(pointersOfHours(hours)).toEqual([
      "/contractsToCompare/0",
      "/contractsToCompare/1",
      "/contractsToCompare/3",
    ]);
    expect(faultsAtFields(errors, hours, isField)).toEqual({
      "/monthlyRent": "wrong: /monthlyRent",
      "/contractsToCompare/3": "wrong: #/contractsToCompare/2",
    });
  });

  it("is shown as a whole where part of it is about no field", () => {
    expect(
      faultsAtFields([error("/year"), error("/surprise")], alone.hours, isField),
    ).toBeUndefined();
    expect(faultsAtFields([], alone.hours, isField)).toBeUndefined();
  });
});
