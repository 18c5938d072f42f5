import { describe, expect, it } from "vitest";
import { en } from "../localization/en.ts";
import { extraHoursEn } from "../localization/extra-hours-en.ts";
import { extraHoursNl } from "../localization/extra-hours-nl.ts";
import { nl } from "../localization/nl.ts";
import { answeredBy, anExtension } from "../testing/sample-extra-hours.ts";
import {
  extensionStory,
  extensionText,
  hoursTyped,
  minutesTyped,
  stateTag,
  wishText,
} from "./extra-hours.ts";

const english = { said: extraHoursEn, units: en.units, language: "en" } as const;
const dutch = { said: extraHoursNl, units: nl.units, language: "nl" } as const;

describe("hours as people type them", () => {
  it.each([
    ["4", 240],
    [" 4,5 ", 270],
    ["4.25", 255],
    ["60", 3600],
    ["0,02", 1],
    ["60,02", undefined],
    ["0", undefined],
    ["-4", undefined],
    ["four", undefined],
    ["4,555", undefined],
    ["", undefined],
  ])("%j are %s minutes", (typed, minutes) => {
    expect(minutesTyped(typed)).toBe(minutes);
  });

  it("come back as they would be typed", () => {
    expect(hoursTyped(270, "nl")).toBe("4,5");
    expect(hoursTyped(270, "en")).toBe("4.5");
    expect(hoursTyped(240, "nl")).toBe("4");
    expect(hoursTyped(undefined, "nl")).toBe("");
  });
});

describe("a wish in words", () => {
  it("says how much and when", () => {
    expect(
      wishText(
        {
          weeklyMinutes: 270,
          days: ["SUN", "MON"],
          dayParts: ["EVENING", "NIGHT"],
          from: "2026-12-01",
          until: "2027-03-01",
        },
        dutch,
      ),
    ).toBe(
      "4 u 30 min per week, op maandag en zondag, 's nachts en 's avonds, vanaf 1 december 2026, tot en met 28 februari 2027",
    );
  });

  it("says nothing of what does not matter", () => {
    expect(wishText({ weeklyMinutes: 240 }, english)).toBe("4 h a week");
  });
});

describe("an extension in words", () => {
  it("says how much more, for how long and when", () => {
    expect(extensionText(anExtension(), english)).toBe(
      "4 h more a week, 8 weeks: 4 January 2027 up to and including 28 February 2027",
    );
    expect(extensionText(anExtension({ until: "2027-01-11" }), english)).toContain("1 week:");
  });

  it.each([
    ["ACCEPT", "Lea Lead agreed on 23 November 2026."],
    ["DECLINE", "Declined by Lea Lead on 23 November 2026."],
    ["WITHDRAW", "Withdrawn by Lea Lead on 23 November 2026."],
  ] as const)("tells who proposed it and who said %s", (reply, sentence) => {
    expect(extensionStory(answeredBy("Lea Lead", anExtension(), reply), english)).toEqual([
      "Proposed by Lea Lead on 20 November 2026.",
      sentence,
    ]);
  });

  it("sets off what was agreed and what waits", () => {
    expect(stateTag("ACCEPTED")).toBe("good");
    expect(stateTag("SENT_TO_HR")).toBe("good");
    expect(stateTag("PROPOSED")).toBe("warn");
    expect(stateTag("LAPSED")).toBe("plain");
  });
});
