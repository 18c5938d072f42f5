import { describe, expect, it } from "vitest";
import { en } from "../localization/en.ts";
import { myHoursEn } from "../localization/my-hours-en.ts";
import { anAccount, anEntry } from "../testing/sample-hours.ts";
import { signedHours } from "./hours.ts";
import {
  accountFigures,
  accountSentences,
  balanceText,
  correctionText,
  entryText,
  yearsAround,
} from "./hours-account.ts";

const words = { units: en.units, myHours: myHoursEn, language: "en" } as const;

describe("the hours account in words", () => {
  it.each([
    ["2026-11-23", [2025, 2026, 2027]],
    ["2020-01-01", [2020, 2021]],
    ["2100-12-31", [2099, 2100]],
  ])("on %s the years %j can be chosen", (today, years) => {
    expect(yearsAround(today)).toEqual(years);
  });

  it.each([
    [450, "+7 h 30 min"],
    [0, "0 min"],
    [-1, "−1 min"],
  ])("%i minutes with a sign is %s", (minutes, text) => {
    expect(signedHours(minutes, en.units)).toBe(text);
  });

  it("says ahead, behind and even", () => {
    expect(balanceText(1, words)).toBe("1 min ahead");
    expect(balanceText(-60, words)).toBe("1 h behind");
    expect(balanceText(0, words)).toBe("exactly on your contract hours");
  });

  it("tells today, what is expected with its band, and the last day of which the roster is known", () => {
    expect(accountSentences(anAccount(), words)).toEqual([
      "Today you are 12 h 30 min ahead.",
      "On 31 December you are expected to be 8 h behind: between 40 h behind and 24 h ahead.",
      "The roster is known up to and including 27 December 2026.",
    ]);
  });

  it("leaves out a band without width", () => {
    const forecast = {
      balanceMinutes: 60,
      lowMinutes: 60,
      highMinutes: 60,
      rosterKnownUntil: "2027-01-04",
    };

    expect(accountSentences(anAccount({ forecast }), words)[1]).toBe(
      "On 31 December you are expected to be 1 h ahead.",
    );
  });

  it("expects nothing of a year that is over", () => {
    expect(accountSentences(anAccount({ asOf: "2026-12-31" }), words)).toEqual([
      "At the end of 2026 you were 12 h 30 min ahead.",
    ]);
  });

  it("knows no balance of a year that has not begun", () => {
    const [first, second] = accountSentences(anAccount({ year: 2027 }), words);

    expect(first).toBe("2027 has not begun yet.");
    expect(second).toContain("expected");
  });

  it("says so where there is no contract in the year", () => {
    expect(accountSentences(anAccount({ contractMinutes: 0 }), words)).toEqual([
      "You have no contract hours in 2026.",
    ]);
  });

  it("lists what the year is made of, and what is rare only where there is some", () => {
    const usual = accountFigures(anAccount(), words);
    const rare = accountFigures(
      anAccount({
        openingMinutes: 540,
        earlierDaysMinutes: 600,
        otherMinutes: -90,
        extraMinutes: 120,
        overtimeMinutes: 30,
      }),
      words,
    );

    expect(usual).toEqual([
      ["Contract hours", "1248 h"],
      ["Public holidays", "33 h 36 min"],
      ["Leave", "72 h"],
      ["Absent", "0 min"],
      ["Rostered", "1100 h"],
      ["Worked more or less", "−45 min"],
      ["Balance brought in", "+10 h"],
    ]);
    expect(rare.slice(usual.length - 1)).toEqual([
      ["Balance brought in", "−1 h"],
      ["Days before the first roster here", "+10 h"],
      ["Settlement and corrections", "−1 h 30 min"],
      ["Extra hours, expected", "2 h"],
      ["Overtime, expected", "30 min"],
    ]);
  });
});

describe("an entry of the hours account", () => {
  const shift = anEntry();

  it("is told by its kind and its shift type", () => {
    expect(entryText(shift, words)).toBe("Rostered: Vroege dienst");
    expect(entryText(anEntry({ kind: "LEAVE", shiftTypeName: undefined }), words)).toBe("Leave");
  });

  it("of a public holiday names it", () => {
    const holiday = anEntry({
      kind: "PUBLIC_HOLIDAY",
      shiftTypeName: undefined,
      publicHolidayName: "King's Day",
    });

    expect(entryText(holiday, words)).toBe("Public holiday: King's Day");
  });

  it("of an agreed extension says to how many hours it brings the contract", () => {
    const agreed = anEntry({ kind: "CONTRACT", causeKind: "DECISION", shiftTypeName: undefined });

    expect(entryText(agreed, words)).toBe("Temporary extension of your contract");
    expect(entryText({ ...agreed, contractWeeklyMinutes: 1680 }, words)).toBe(
      "Temporary extension of your contract to 28 h a week",
    );
  });

  it.each([
    ["PAID", "SETTLEMENT", "Settlement: paid"],
    ["CARRIED_OVER", "SETTLEMENT", "Settlement: goes on to next year"],
    ["LAPSED", "SETTLEMENT", "Settlement: too few hours, given up"],
    ["SOMETHING_NEWER", "SETTLEMENT", "Settlement"],
    ["CARRIED_OVER", "OPENING", "Balance from last year"],
  ] as const)("of a year that ended %s, as %s, says how: %s", (causeId, kind, text) => {
    const entry = anEntry({ kind, causeKind: "SETTLEMENT", causeId, shiftTypeName: undefined });

    expect(entryText(entry, words)).toBe(text);
  });

  it("of days before hours were kept says how they count", () => {
    const earlier = anEntry({
      kind: "OPENING",
      causeKind: "EARLIER_DAYS",
      shiftTypeName: undefined,
    });

    expect(entryText(earlier, words)).toBe(
      "Before the first roster here: counts as worked exactly",
    );
  });

  it("that corrects nothing says nothing of it", () => {
    expect(correctionText(shift, [shift], words)).toBeUndefined();
  });

  it("that undoes another says what it takes back", () => {
    const back = anEntry({ number: 10, minutes: -450, corrects: 9 });

    expect(correctionText(back, [back, shift], words)).toBe(
      "Takes back: Rostered: Vroege dienst, Monday 28 December, +7 h 30 min",
    );
  });

  it("that changes another puts it right", () => {
    const right = anEntry({ number: 10, minutes: -449, corrects: 9 });

    expect(correctionText(right, [right, shift], words)).toMatch(/^Puts right: Rostered/);
  });

  it("names by number what is of another page; a number of another employment is another entry", () => {
    const back = anEntry({ number: 10, minutes: -450, corrects: 9 });

    expect(correctionText(back, [anEntry({ employmentId: "e2" })], words)).toBe(
      "Puts entry 9 right",
    );
  });
});
