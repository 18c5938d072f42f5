import type { NetEffect, NetEffectMark } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { myHoursEn } from "../localization/my-hours-en.ts";
import { myHoursNl } from "../localization/my-hours-nl.ts";
import { netEffectOf } from "../testing/sample-net-effect.ts";
import { contractsInOrder, contractText, eurosText, fallSentences } from "./net-effect.ts";

const effectOf = (...contractsToCompare: number[]): NetEffect =>
  netEffectOf({
    year: 2026,
    birthDate: "1990-05-01",
    fullTimeMonthlyWage: "3400",
    fullTimeWeeklyMinutes: 2160,
    holidayAllowancePercent: "8",
    yearEndBonusPercent: "8.33",
    contractsToCompare,
  });

const plain = (text: string): string => text.replace(/\s/g, " ");

function aBand(fromIncome: number, yearlyLoss: string): NetEffectMark {
  return { kind: "CHILDCARE_BENEFIT_FALLS", fromIncome, yearlyLoss, message: "-" };
}

describe("a net effect", () => {
  it("writes money and hours as the reader does", () => {
    expect(plain(eurosText(1063, "nl"))).toBe("€ 1.063");
    expect(plain(eurosText(1063, "en"))).toBe("€1,063");
    expect(contractText(1710, myHoursNl, "nl")).toBe("28,5 uur");
    expect(contractText(1710, myHoursEn, "en")).toBe("28.5 hours");
  });

  it("has each number of hours once, fewest first", () => {
    const minutes = contractsInOrder(effectOf(2160, 1440, 1440)).map((one) => one.weeklyMinutes);

    expect(minutes).toEqual([1440, 2160]);
  });

  it("says what falls away, and between which hours", () => {
    expect(fallSentences(effectOf(1440, 2160, 1920), myHoursEn, "en")).toEqual([
      "From an income of €40,857 you get no more care benefit. The last bit was €24 per year. That is between 32 hours and 36 hours.",
      "From an income of €43,386 you get no more rent benefit. The last bit was €12 per year. That is between 32 hours and 36 hours.",
    ]);
    expect(fallSentences(effectOf(1440, 1680), myHoursEn, "en")).toEqual([]);
  });

  it("tells the many bands of childcare in one sentence, and a single one by itself", () => {
    const effect = effectOf(1440, 1680);
    const bands = [aBand(30000, "72.00"), aBand(31000, "108.00")];

    expect(fallSentences({ ...effect, marks: bands }, myHoursEn, "en")).toEqual([
      "The childcare benefit goes down in 2 steps: €180 per year less in all.",
    ]);
    expect(fallSentences({ ...effect, marks: bands.slice(1) }, myHoursEn, "en")).toEqual([
      "From an income of €31,000 a smaller part of the childcare is paid: €108 per year less. That is between 24 hours and 28 hours.",
    ]);
  });

  it("says first that more hours bring less", () => {
    const fall = {
      fromWeeklyMinutes: 1440,
      toWeeklyMinutes: 1680,
      yearlyLoss: "2204.40",
      marks: [],
      message: "-",
    };

    expect(
      fallSentences({ ...effectOf(1440, 1680), falls: [fall] }, myHoursNl, "nl").map(plain),
    ).toEqual(["28 uur levert € 2.204 per jaar minder op dan 24 uur."]);
  });
});
