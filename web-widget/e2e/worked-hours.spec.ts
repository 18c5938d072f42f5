import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { myHoursNl } from "../src/localization/my-hours-nl.ts";
import { teamHoursNl } from "../src/localization/team-hours-nl.ts";
import { nextToApprove, workedPeriods } from "../src/roster/worked-periods.ts";
import { launchChromium } from "./chromium.ts";
import { unfoldEntries } from "./hours-entries.ts";
import { everybody, leads, periodsOf, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

const { worked, correction, parts } = teamHoursNl;

let browser: Browser;
let everyone: Person[];
let lead: Person;
let otherLead: Person;

beforeAll(async () => {
  browser = await launchChromium();
  everyone = await everybody();
  const [first, second] = everyone.filter(leads);
  if (!first || !second) {
    throw new Error("The sample team has two team leads, as nobody approves own hours.");
  }
  [lead, otherLead] = [first, second];
});

afterAll(async () => {
  await browser.close();
});

describe("stories about worked hours", () => {
  it.each([390, 1280])(
    "a lead approves what was worked by one button, %i pixels wide",
    async (width) => {
      const period = nextToApprove(workedPeriods(await periodsOf(lead), lead.me.today));
      const visitor = await Visitor.signIn(browser, lead, { width });
      await lookAtWorkedHours(visitor);
      await visitor.photograph("story-worked-hours-1-waiting");
      expect(await visitor.accessibilityFaults()).toEqual([]);

      if (!period) {
        await visitor.page.getByText(worked.nothing).waitFor();
        return;
      }
      // The second visitor finds what the first approved.
      await approveWhatWaits(visitor);
      await visitor.photograph("story-worked-hours-2-approved");
    },
  );

  it("another lead approves the first one's own shifts, closes the period, and corrects a shift afterwards", async () => {
    const over = workedPeriods(await periodsOf(lead), lead.me.today).at(-1);
    const first = await Visitor.signIn(browser, lead, { width: 1280 });
    await lookAtWorkedHours(first);
    await lookAtPeriod(first, over?.id);
    await approveWhatWaits(first);
    await first.leave();

    const visitor = await Visitor.signIn(browser, otherLead, { width: 1280 });
    const { page, words } = visitor;
    await lookAtWorkedHours(visitor);
    await lookAtPeriod(visitor, over?.id);
    await approveWhatWaits(visitor);
    if (over?.phase !== "CLOSED") {
      await visitor.press(worked.close);
    }
    await page.getByText(worked.closed).first().waitFor();
    await visitor.settled();
    await visitor.photograph("story-worked-hours-3-closed");

    const nurses = everyone.filter((person) => !leads(person));
    const holders = await page.getByLabel(correction.holder).locator("option").allTextContents();
    const nurse = nurses.find(({ me }) => holders.includes(me.person.displayName));
    await page
      .getByLabel(correction.holder)
      .selectOption({ label: nurse?.me.person.displayName ?? "" });
    await page
      .getByRole("button", { name: /^Verbeter de gewerkte tijd/ })
      .first()
      .click();
    const end = page.getByLabel(words.workedTime.end);
    await end.fill(halfAnHourLater(await end.inputValue()));
    await visitor.press(words.workedTime.save);
    await page.getByText(correction.reasonMissing).first().waitFor();
    await page.getByLabel(correction.reason).selectOption(correction.reasons.REPORTED_LATE);
    await visitor.photograph("story-worked-hours-4-correcting");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await visitor.press(words.workedTime.save);
    await page
      .getByText(/Geboekt als correctie: \+30 min/)
      .first()
      .waitFor();
    await visitor.settled();
    await visitor.photograph("story-worked-hours-5-corrected");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();

    const reader = await Visitor.signIn(browser, nurse ?? lead, { width: 390 });
    await reader.goTo("myHours");
    await unfoldEntries(reader);
    const booked = reader.page
      .locator("roster-hours-entries li")
      .filter({ hasText: myHoursNl.entries.kinds.CORRECTION });
    await booked.first().waitFor();
    await reader.photograph("story-worked-hours-6-in-the-account");
    expect(reader.faults).toEqual([]);
    await reader.leave();
  });
});

async function lookAtWorkedHours(visitor: Visitor): Promise<void> {
  await visitor.goTo("teamHours");
  await visitor.button(parts.worked).click();
  await visitor.settled();
}

async function lookAtPeriod(visitor: Visitor, periodId = ""): Promise<void> {
  const hours = visitor.page.locator("roster-worked-hours");
  await hours.getByLabel(worked.period).selectOption(periodId);
  await visitor.settled();
}

async function approveWhatWaits({ page }: Visitor): Promise<void> {
  const approve = page.getByRole("button", { name: /^Keur .* goed$/ });
  if ((await approve.count()) > 0) {
    await approve.click();
    await page
      .getByRole("status")
      .filter({ hasText: /goedgekeurd/ })
      .first()
      .waitFor();
  }
  await approve.waitFor({ state: "hidden" });
}

function halfAnHourLater(local: string): string {
  const later = new Date(`${local}:00Z`);
  later.setUTCMinutes(later.getUTCMinutes() + 30);
  return later.toISOString().slice(0, 16);
}
