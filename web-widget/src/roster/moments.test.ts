import { describe, expect, it } from "vitest";
import { en } from "../localization/en.ts";
import { aViolation } from "../testing/sample.ts";
import { aShortRest } from "../testing/sample-rules.ts";
import { exceptionText, instantOf, lastDateBefore, localOf, windowText } from "./moments.ts";

const ZONE = "Europe/Amsterdam";
const reader = { words: en, language: "en" as const, team: { zone: ZONE } };

describe("a time on the team's clock", () => {
  it.each([
    ["2027-01-05T07:00", "2027-01-05T07:00:00+01:00"],
    ["2027-07-05T07:00", "2027-07-05T07:00:00+02:00"],
    ["2027-03-28T01:59", "2027-03-28T01:59:00+01:00"],
    ["2027-03-28T03:00", "2027-03-28T03:00:00+02:00"],
    ["2027-10-31T01:59", "2027-10-31T01:59:00+02:00"],
    ["2027-10-31T03:00", "2027-10-31T03:00:00+01:00"],
  ])("%s is %s", (local, instant) => {
    expect(instantOf(local, ZONE)).toBe(instant);
    expect(localOf(instant, ZONE)).toBe(local);
  });

  it("is the first of the two in the hour that an autumn night repeats", () => {
    expect(instantOf("2027-10-31T02:30", ZONE)).toBe("2027-10-31T02:30:00+02:00");
  });

  it("is none in the hour that a spring night skips", () => {
    expect(instantOf("2027-03-28T02:30", ZONE)).toBeUndefined();
  });

  it.each(["", "2027-01-05", "tomorrow"])("is none for %j", (local) => {
    expect(instantOf(local, ZONE)).toBeUndefined();
  });

  it("keeps the offset of a zone west of Greenwich and of half hours", () => {
    expect(instantOf("2027-01-05T07:00", "America/St_Johns")).toBe("2027-01-05T07:00:00-03:30");
  });
});

describe("the last date before a moment", () => {
  it.each([
    ["2027-01-05T00:00:00+01:00", "2027-01-04"],
    ["2027-01-05T00:01:00+01:00", "2027-01-05"],
  ])("%s is %s", (instant, date) => {
    expect(lastDateBefore(instant, ZONE)).toBe(date);
  });
});

describe("what a rule counts", () => {
  it("is told with its stretch of time and the exception that it uses", () => {
    expect(windowText(aShortRest(), reader)).toBe(
      "Counted from Sat 9 Jan 23:00 to Sun 10 Jan 07:00",
    );
    expect(exceptionText(aShortRest(), reader)).toBe("1 of 1 used until Sun 17 Jan 07:00");
  });

  it("is not told where there is none", () => {
    expect(windowText(aViolation(), reader)).toBeUndefined();
    expect(exceptionText(aViolation(), reader)).toBeUndefined();
  });
});
