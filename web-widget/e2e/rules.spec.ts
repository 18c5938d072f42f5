import type { OpenShift, RuleViolation } from "@samenrooster/contract";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nl } from "../src/localization/nl.ts";
import { addDays, longDate } from "../src/roster/dates.ts";
import { asksForThought } from "../src/roster/lights.ts";
import { localOf } from "../src/roster/moments.ts";
import { openShiftSentence, shiftSentence } from "../src/roster/shifts.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, openShiftsFor, periodsOf, type Person, shiftsOf } from "./product.ts";
import { Visitor } from "./visitor.ts";

const ZONE = "Europe/Amsterdam";
const reader = { words: nl, language: "nl" as const, team: { zone: ZONE } };

let browser: Browser;
let lead: Person;
let nurses: Person[];
let picking: string;
let published: string;

beforeAll(async () => {
  browser = await launchChromium();
  const people = await everybody();
  const found = people.find(leads);
  if (!found) {
    throw new Error("The sample team has no team lead with a login.");
  }
  lead = found;
  nurses = people.filter((person) => !leads(person) && person.me.teams.length > 0);
  const { today } = lead.me;
  const periods = (await periodsOf(lead)).sort(byStart);
  picking = periods.find(({ phase }) => phase === "PICKING")?.id ?? "";
  published = periods.find(({ from, until }) => from <= today && today < until)?.id ?? "";
});

afterAll(async () => {
  await browser.close();
});

const byStart = (one: { from: string }, other: { from: string }): number =>
  one.from.localeCompare(other.from);

describe("stories about the rules", () => {
  it("a nurse reads why a shift is not for her, and the nearest that is allowed", async () => {
    const [nurse, open, violation] = await firstJudged(
      ({ pickable }) => !pickable,
      ({ severity, nearest }) => severity === "BLOCK" && nearest !== undefined,
    );
    const visitor = await Visitor.signIn(browser, nurse);

    await visitor.goTo("openShifts");
    await visitor.lookAt(picking);
    // The sentences of another day may name this one too, so it is found by its own heading.
    const heading = visitor.page
      .locator("roster-not-for-me details.day > summary")
      .filter({ hasText: longDate(open.shift.date, "nl") });
    await heading.click();
    const day = visitor.page.locator("roster-not-for-me details.day[open]");

    await day.getByText(violation.message).first().waitFor();
    await day.getByText(nl.source(violation.source)).first().waitFor();
    expect(violation.message).toMatch(/\d{1,2}:\d\d/);
    await visitor.photograph("story-rules-1-why-not");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a nurse sees which exception a pick would use up, and leaves it", async () => {
    const [nurse, open, violation] = await firstJudged(
      asksForThought,
      ({ severity, exceptionUse }) => severity === "WARN" && exceptionUse !== undefined,
    );
    const { used, allowed } = violation.exceptionUse ?? { used: 0, allowed: 0 };
    const visitor = await Visitor.signIn(browser, nurse);
    const { openShifts } = visitor.words;
    const sentence = openShiftSentence(open.shift, reader);

    await visitor.goTo("openShifts");
    await visitor.lookAt(picking);
    await visitor.pickButton(open.shift.id).click();

    const warning = visitor.page.locator("roster-pick-warning");
    await warning.getByText(openShifts.mindThis(sentence)).waitFor();
    await warning.getByText(`${used} van ${allowed} gebruikt tot`).first().waitFor();
    await visitor.photograph("story-rules-2-warning");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await visitor.press(openShifts.doNotPick);
    await warning.waitFor({ state: "hidden" });
    await visitor.pickButton(open.shift.id).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a nurse enters what she really worked; what it breaks is told and not refused", async () => {
    const { nurse, shift } = await firstPastShift();
    const visitor = await Visitor.signIn(browser, nurse);
    const { myRoster, workedTime } = visitor.words;

    await visitor.goTo("myRoster");
    await visitor.press(myRoster.earlier);
    await visitor.settled();
    await visitor.press(workedTime.enterLabel(shiftSentence(shift, reader)));
    const end = visitor.page.getByLabel(workedTime.end);
    await end.fill(localOf(shift.start, ZONE));
    await visitor.press(workedTime.save);
    await visitor.sees(workedTime.endNotAfterStart);
    // Fourteen hours in all: more than any shift may last.
    const late = new Date(Date.parse(shift.start) + 14 * 3_600_000).toISOString();
    await end.fill(localOf(late, ZONE));
    await visitor.press(workedTime.save);

    await visitor.sees(workedTime.stored);
    await visitor.sees(workedTime.information);
    await visitor.photograph("story-rules-3-worked-time");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a team lead accepts a warning with a reason, and sees that a block cannot be accepted", async () => {
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { violations, severities } = visitor.words;
    const reason = "Besproken; de week erna is rustig.";

    await visitor.goTo("period");
    await visitor.lookAt(published);
    await visitor.sees(new RegExp(`^${severities.BLOCK} \\(\\d+\\)$`));
    const blocked = visitor.page
      .locator("roster-violation")
      .filter({ hasText: violations.cannotAccept });
    await blocked.first().waitFor();
    expect(await blocked.first().getByRole("button").count()).toBe(0);
    const offers = visitor.button(/^Accepteren met een reden: /);
    const before = await offers.count();
    await offers.first().click();
    await visitor.press(violations.confirm);
    await visitor.sees(violations.reasonMissing);
    await visitor.page.getByLabel(violations.reason).fill(reason);
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await visitor.press(violations.confirm);

    await visitor.sees(new RegExp(`^Door ${lead.login.displayName} op .*${reason}`));
    expect(await offers.count()).toBe(before - 1);
    await visitor.photograph("story-rules-4-accepted");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});

/** The first nurse, open shift and finding about it that are as asked. */
async function firstJudged(
  isSuch: (open: OpenShift) => boolean,
  says: (violation: RuleViolation) => boolean,
): Promise<[Person, OpenShift, RuleViolation]> {
  for (const nurse of nurses) {
    for (const open of (await openShiftsFor(nurse, picking)).filter(isSuch)) {
      const violation = open.ruleViolations.find(says);
      if (violation) {
        return [nurse, open, violation];
      }
    }
  }
  throw new Error("The sample period has no open shift that any nurse finds judged so.");
}

/** A shift of the published period that is over by some days and has no worked time yet. */
async function firstPastShift() {
  for (const nurse of nurses) {
    const { today } = nurse.me;
    const shifts = await shiftsOf(nurse, addDays(today, -12), addDays(today, -3));
    const shift = shifts.find(({ worked, periodId }) => !worked && periodId === published);
    if (shift) {
      return { nurse, shift };
    }
  }
  throw new Error("No nurse of the sample team worked last week.");
}
