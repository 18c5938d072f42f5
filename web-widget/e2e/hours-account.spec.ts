import type { OpenShift } from "@samenrooster/contract";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { myHoursNl } from "../src/localization/my-hours-nl.ts";
import { nl } from "../src/localization/nl.ts";
import { longDate } from "../src/roster/dates.ts";
import { signedHours } from "../src/roster/hours.ts";
import { openShiftSentence, shiftSentence } from "../src/roster/shifts.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, firstPick, leads, type Person } from "./product.ts";
import { unfoldEntries } from "./hours-entries.ts";
import { Visitor } from "./visitor.ts";

const { account, entries } = myHoursNl;
const reader = { words: nl, language: "nl" as const, team: { zone: "Europe/Amsterdam" } };

let browser: Browser;
let nurses: Person[];

beforeAll(async () => {
  browser = await launchChromium();
  nurses = (await everybody()).filter((person) => !leads(person));
});

afterAll(async () => {
  await browser.close();
});

describe("stories about the hours account", () => {
  it.each([390, 1280])(
    "a nurse finds the shift she picks in her hours account, and withdraws it, %i pixels wide",
    async (width) => {
      const { nurse, periodId, open } = await firstPick(nurses);
      const { shift } = open;
      const visitor = await Visitor.signIn(browser, nurse, { width });
      const { openShifts } = visitor.words;
      const sentence = openShiftSentence(shift, reader);
      const booked = visitor.page
        .locator("roster-hours-entries li")
        .filter({ hasText: longDate(shift.date, "nl") })
        .filter({ hasText: signedHours(shift.plannedMinutes, nl.units) })
        .filter({ hasText: entries.of(entries.kinds.ROSTERED, shift.shiftTypeName) })
        .filter({ hasNotText: "Neemt terug" });
      const before = await hoursOf(visitor, shift.date);
      const bookedBefore = await booked.count();

      await visitor.goTo("openShifts");
      await visitor.lookAt(periodId);
      await visitor.pickButton(shift.id).click();
      await visitor.button(openShifts.withdrawLabel(sentence)).waitFor();
      const picked = await hoursOf(visitor, shift.date);
      await visitor.photograph("story-hours-account-1-picked");

      expect(picked).not.toEqual(before);
      expect(await booked.count()).toBe(bookedBefore + 1);
      expect(await visitor.accessibilityFaults()).toEqual([]);

      const withdraw = visitor.words.myRoster.withdrawLabel(shiftSentence(shift, reader));
      await visitor.goTo("myRoster");
      await visitor.lookAt(periodId);
      await visitor.press(withdraw);
      await visitor.button(withdraw).waitFor({ state: "hidden" });
      const after = await hoursOf(visitor, shift.date);
      await visitor.photograph("story-hours-account-2-withdrawn");

      expect(after).toEqual(before);
      await takenBack(visitor, open).waitFor();
      expect(await visitor.accessibilityFaults()).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );
});

function takenBack({ page }: Visitor, { shift }: OpenShift): Locator {
  const what = entries.of(entries.kinds.ROSTERED, shift.shiftTypeName);
  const hours = signedHours(shift.plannedMinutes, nl.units);
  return page
    .locator("roster-hours-entries li")
    .filter({ hasText: entries.takesBack(what, longDate(shift.date, "nl"), hours) })
    .first();
}

/** Opens the account of the year of a day, with all its entries; what is rostered, and the balances of the months. */
async function hoursOf(visitor: Visitor, day: string): Promise<(string | null)[]> {
  const { page } = visitor;
  await visitor.goTo("myHours");
  await page
    .locator("roster-hours-account")
    .getByRole("combobox", { name: account.year })
    .selectOption(day.slice(0, 4));
  await visitor.settled();
  await unfoldEntries(visitor);
  const rostered = page.locator("dl > div").filter({ hasText: account.rostered });
  const months = page.locator("roster-hours-months").getByRole("img");
  return [await rostered.innerText(), await months.getAttribute("aria-label")];
}
