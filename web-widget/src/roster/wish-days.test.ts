import { describe, expect, it } from "vitest";
import { wishesEn } from "../localization/wishes-en.ts";
import { memberWishes, shiftTypes, stored } from "../testing/sample-wishes.ts";
import { besideOn, differenceTold, typeNames, wishDays, wishTold } from "./wish-days.ts";
import { withKind, withNote } from "./wishes.ts";

const telling = { said: wishesEn, language: "en", types: shiftTypes } as const;
const absences = [{ from: "2027-01-26", until: "2027-01-28" }];
const period = { from: "2027-01-04", until: "2027-02-01" };

describe("the days of a period with what is wished", () => {
  const days = wishDays(
    period,
    stored,
    memberWishes(),
    { types: shiftTypes, absences },
    { said: wishesEn, language: "en", chosen: "2027-01-09" },
  );
  const day = (date: string) => days.find((one) => one.date === date);

  it("are all of them, the last one included", () => {
    expect(days).toHaveLength(28);
    expect(days.at(-1)?.date).toBe("2027-01-31");
    expect(days.filter(({ chosen }) => chosen).map(({ date }) => date)).toEqual(["2027-01-09"]);
  });

  it("show the kind by a sign, as often as it matters, and a word", () => {
    expect(day("2027-01-05")).toMatchObject({ tone: "accent", sign: "✓✓", word: "V L" });
    expect(day("2027-01-09")).toMatchObject({ tone: "good", sign: "○○○", word: "free" });
    expect(day("2027-01-15")).toMatchObject({ tone: "bad", sign: "✕", word: "can't" });
    expect(day("2027-01-12")).toMatchObject({ tone: "plain", told: "No wish" });
  });

  it("show what stands beside them, absence before a fixed free day", () => {
    expect(day("2027-01-04")).toMatchObject({ tone: "soft", sign: "▪", word: "V" });
    expect(day("2027-01-06")).toMatchObject({ tone: "soft", word: "free" });
    expect(day("2027-01-27")).toMatchObject({
      word: "away",
      told: "No wish, You are absent, Fixed free day",
    });
  });

  it("show the wish on a day on which something stands, and tell both", () => {
    const [first] = wishDays(
      period,
      withKind(stored, "2027-01-04", "VETO"),
      memberWishes(),
      { types: shiftTypes, absences },
      { said: wishesEn, language: "en", chosen: "" },
    );

    expect(first).toMatchObject({
      word: "can't",
      told: "Cannot work, Fixed in your base roster: Vroege dienst",
    });
  });
});

describe("what is told of wishes", () => {
  it("is absent until the first day of presence again", () => {
    expect(besideOn(memberWishes(), absences, "2027-01-25").absent).toBe(false);
    expect(besideOn(memberWishes(), absences, "2027-01-26").absent).toBe(true);
    expect(besideOn(memberWishes(), absences, "2027-01-28").absent).toBe(false);
  });

  it("names types, and a type that is no more by its code", () => {
    expect(typeNames(["V", "X"], shiftTypes, "en")).toBe("Vroege dienst and X");
  });

  it("leaves out a strength that differs from type to type", () => {
    const date = "2027-01-05";
    const mixed = [
      { date, kind: "WANT" as const, shiftType: "V", strength: 1 },
      { date, kind: "WANT" as const, shiftType: "L", strength: 3 },
    ];

    expect(wishTold(mixed, telling)).toBe("Like to work: Vroege dienst and Late dienst");
    expect(wishTold([], telling)).toBe("");
  });

  it("is what two differ in", () => {
    const other = withNote(withKind(stored, "2027-01-12", "FREE"), "");

    expect(differenceTold(stored, other, telling)).toBe("Tuesday 12 January and your note");
    expect(differenceTold(stored, stored, telling)).toBe("");
  });
});
