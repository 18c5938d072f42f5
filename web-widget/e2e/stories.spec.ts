import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nl } from "../src/localization/nl.ts";
import { openShiftSentence, shiftSentence } from "../src/roster/shifts.ts";
import { launchChromium } from "./chromium.ts";
import {
  approveToo,
  everybody,
  leads,
  periodsOf,
  type Person,
  pickableBy,
  rosteredIn,
  twoWhoWantTheSame,
} from "./product.ts";
import { Visitor } from "./visitor.ts";

const reader = {
  words: nl,
  language: "nl" as const,
  team: { zone: "Europe/Amsterdam" },
};

let browser: Browser;
let lead: Person;
let otherLead: Person;
let nurses: Person[];
let periodId: string;

beforeAll(async () => {
  browser = await launchChromium();
  const people = await everybody();
  const [found, other] = people.filter(leads);
  if (!found || !other) {
    throw new Error("The sample team has two team leads, as nobody approves her own roster.");
  }
  lead = found;
  otherLead = other;
  const team = lead.me.teams[0]?.teamId;
  nurses = people.filter((person) => !leads(person) && person.me.teams[0]?.teamId === team);
});

afterAll(async () => {
  await browser.close();
});

describe("stories of the sample team", () => {
  it("a team lead makes a base roster and takes it", async () => {
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { baseRoster } = visitor.words;

    await visitor.goTo("baseRoster");
    await visitor.page.getByLabel(baseRoster.seconds).fill("10");
    await visitor.press(baseRoster.start);
    await visitor.button(baseRoster.cancel).waitFor();
    await visitor.photograph("story-lead-1-searching");
    await visitor.sees(baseRoster.proposal);
    await visitor.photograph("story-lead-2-proposal");
    // Half of the team stands in the base roster; what the others would do is left to pick.
    for (const box of (await visitor.page.locator('input[name="standing"]').all()).slice(0, 6)) {
      await box.uncheck();
    }
    await visitor.press(baseRoster.take);

    await visitor.sees(baseRoster.taken);
    await visitor.photograph("story-lead-3-taken");
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a team lead stops a search", async () => {
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { baseRoster } = visitor.words;

    await visitor.goTo("baseRoster");
    await visitor.page.getByLabel(baseRoster.seconds).fill("300");
    await visitor.press(baseRoster.start);
    await visitor.press(baseRoster.cancel);
    await visitor.button(baseRoster.start).waitFor({ timeout: 60_000 });

    await visitor.button(baseRoster.cancel).waitFor({ state: "hidden" });
    await visitor.photograph("story-lead-4-stopped");
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a team lead opens a period for picking", async () => {
    const before = new Set((await periodsOf(lead)).map(({ id }) => id));
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { period, phases } = visitor.words;

    await visitor.goTo("period");
    await visitor.page.getByLabel(period.weeks).fill("2");
    await visitor.press(period.create);
    await visitor.button(period.commands.OPEN_PICKING).waitFor();
    await visitor.press(period.commands.OPEN_PICKING);

    await visitor.sees(period.moved(phases.PICKING));
    await visitor.photograph("story-lead-5-picking");
    const made = (await periodsOf(lead)).find(({ id }) => !before.has(id));
    expect(made?.phase).toBe("PICKING");
    periodId = made?.id ?? "";
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a nurse picks an open shift and sees her planned hours change, withdraws it", async () => {
    const nurse = await firstWhoCanPick(periodId);
    const visitor = await Visitor.signIn(browser, nurse);
    const { openShifts, myRoster } = visitor.words;

    await visitor.goTo("openShifts");
    await visitor.lookAt(periodId);
    const before = await plannedHours(visitor);
    await visitor.photograph("story-nurse-1-open-shifts");
    const [open] = await pickableBy(nurse, periodId);
    const shift = open ? shiftSentence(open.shift, reader) : "";
    await visitor.pickButton(open?.shift.id ?? "").focus();
    await visitor.page.keyboard.press("Enter");
    const picked = open ? openShiftSentence(open.shift, reader) : "";
    await visitor.button(openShifts.withdrawLabel(picked)).waitFor();
    await visitor.settled();
    const after = await plannedHours(visitor);
    await visitor.photograph("story-nurse-2-picked");
    expect(after).not.toBe(before);

    await visitor.goTo("myRoster");
    await visitor.button(myRoster.withdrawLabel(shift)).waitFor();
    await visitor.photograph("story-nurse-3-my-roster");
    await visitor.press(myRoster.withdrawLabel(shift));
    await visitor.button(myRoster.withdrawLabel(shift)).waitFor({ state: "hidden" });
    await visitor.settled();

    expect(await plannedHours(visitor)).toBe(before);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("two nurses pick the same shift: one gets a kind message with alternatives", async () => {
    const { early: first, late: second, shift } = await twoWhoWantTheSame(nurses, periodId);
    const early = await Visitor.signIn(browser, first);
    const late = await Visitor.signIn(browser, second);
    const { openShifts } = late.words;
    for (const visitor of [early, late]) {
      await visitor.goTo("openShifts");
      await visitor.lookAt(periodId);
    }

    await early.pickButton(shift.id).click();
    await early.button(openShifts.withdrawLabel(openShiftSentence(shift, reader))).waitFor();
    await late.pickButton(shift.id).click();

    await late.sees(openShifts.taken);
    await late.photograph("story-race-taken");
    expect(await late.page.getByRole("alert").first().innerText()).not.toContain(
      first.login.displayName,
    );
    await late.sees(openShifts.takenNext);
    expect(await late.accessibilityFaults()).toEqual([]);
    expect([...early.faults, ...late.faults]).toEqual([]);
    await early.leave();
    await late.leave();
  });

  it("a team lead sees demand against coverage, approves and publishes", async () => {
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { demand, period, phases } = visitor.words;

    await visitor.goTo("demand");
    await visitor.lookAt(periodId);
    await visitor.sees(demand.table);
    await visitor.photograph("story-lead-6-coverage");
    await visitor.goTo("period");
    await visitor.press(period.commands.CLOSE_PICKING);
    await visitor.sees(period.moved(phases.COMPLETING));
    await visitor.press(period.commands.START_APPROVAL);
    await visitor.sees(period.moved(phases.APPROVAL));
    await visitor.page.getByLabel(period.acknowledge).check();
    await visitor.press(period.commands.APPROVE);
    await visitor.sees(period.approved);
    await visitor.photograph("story-lead-7-approved");
    await approveToo(otherLead, periodId);
    await visitor.page.reload();
    await visitor.goTo("period");
    await visitor.lookAt(periodId);
    await visitor.press(period.commands.PUBLISH);

    await visitor.sees(period.published);
    await visitor.photograph("story-lead-8-published");
    expect((await periodsOf(lead)).find(({ id }) => id === periodId)?.phase).toBe("PUBLISHED");
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a team lead publishes late: sees whose consent it takes, and publishes with it", async () => {
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { period } = visitor.words;
    const id = await approvedPeriodFrom("2026-09-28", visitor);
    const phase = async (): Promise<string | undefined> =>
      (await periodsOf(lead)).find((one) => one.id === id)?.phase;
    const people = await rosteredIn(lead, id);
    expect(people.length).toBeGreaterThan(1);

    await approveToo(otherLead, id);
    await visitor.page.reload();
    await visitor.goTo("period");
    await visitor.lookAt(id);
    await visitor.press(period.commands.PUBLISH);
    await visitor.sees(period.noticeTitle);
    const asked = await visitor.page
      .locator("roster-publish-consent .people label")
      .allInnerTexts();
    expect(asked.map((name) => name.trim()).sort()).toEqual([...people].sort());
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await visitor.photograph("story-lead-9-consent");

    await visitor.page.getByLabel(people[0] ?? "", { exact: true }).check();
    await visitor.sees(period.chosen(1, people.length));
    await visitor.press(period.publishWithConsent);
    await visitor.settled();
    await visitor.sees(period.noticeTitle);
    expect(await phase()).toBe("APPROVAL");

    await visitor.page.getByLabel(period.consentAll).check();
    await visitor.press(period.publishWithConsent);
    await visitor.sees(period.published);
    await visitor.photograph("story-lead-10-published-late");
    expect(await phase()).toBe("PUBLISHED");
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});

/** Makes a period of one week and brings it as far as an approval on the screen; its id. */
async function approvedPeriodFrom(from: string, visitor: Visitor): Promise<string> {
  const { period, phases } = visitor.words;
  await visitor.goTo("period");
  await visitor.page.getByLabel(period.from).fill(from);
  await visitor.page.getByLabel(period.weeks).fill("1");
  await visitor.press(period.create);
  await visitor.button(period.commands.OPEN_PICKING).waitFor();
  await visitor.press(period.commands.OPEN_PICKING);
  await visitor.sees(period.moved(phases.PICKING));
  await visitor.press(period.commands.CLOSE_PICKING);
  await visitor.sees(period.moved(phases.COMPLETING));
  await visitor.press(period.commands.START_APPROVAL);
  await visitor.sees(period.moved(phases.APPROVAL));
  await visitor.page.getByLabel(period.acknowledge).check();
  await visitor.press(period.commands.APPROVE);
  await visitor.sees(period.approved);
  return (await periodsOf(lead)).find((one) => one.from === from)?.id ?? "";
}

async function plannedHours(visitor: Visitor): Promise<string> {
  return visitor.page.locator("roster-planned-hours .figure").innerText();
}

async function firstWhoCanPick(period: string): Promise<Person> {
  for (const nurse of nurses) {
    if ((await pickableBy(nurse, period)).length > 0) {
      return nurse;
    }
  }
  throw new Error("No open shift fits anyone of the sample team.");
}
