import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extraHoursNl } from "../src/localization/extra-hours-nl.ts";
import { myHoursNl } from "../src/localization/my-hours-nl.ts";
import { nl } from "../src/localization/nl.ts";
import { teamHoursNl } from "../src/localization/team-hours-nl.ts";
import { addDays, mondayFrom } from "../src/roster/dates.ts";
import { extensionText } from "../src/roster/extra-hours.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

const { form, list, team, wish } = extraHoursNl;
const words = { said: extraHoursNl, units: nl.units, language: "nl" } as const;

let browser: Browser;
let nurse: Person;
let lead: Person;

beforeAll(async () => {
  browser = await launchChromium();
  const people = await everybody();
  const found = [people.find((person) => !leads(person)), people.find(leads)] as const;
  if (!found[0] || !found[1]) {
    throw new Error("The sample team has no nurse or no lead.");
  }
  [nurse, lead] = found;
});

afterAll(async () => {
  await browser.close();
});

describe("stories about extra hours", () => {
  // In weeks of their own, far beyond the periods that other stories are about.
  it.each([
    [390, 40],
    [1280, 44],
  ])(
    "a nurse wishes for more hours, the lead proposes them and she agrees, %i pixels wide",
    async (width, weeksAhead) => {
      const from = addDays(mondayFrom(nurse.me.today), 7 * weeksAhead);
      const extension = extensionText(
        { extraWeeklyMinutes: 240, from, until: addDays(from, 14) },
        words,
      );
      const visitor = await Visitor.signIn(browser, nurse, { width });
      await visitor.goTo("myHours");
      await visitor.press(myHoursNl.parts.extra);
      await visitor.page.locator("roster-extra-hours-wish").getByLabel(wish.hours).fill("4");
      await visitor.press(wish.save);
      await visitor.button(wish.takeBack).waitFor();

      const other = await Visitor.signIn(browser, lead, { width });
      await other.goTo("teamHours");
      await other.press(teamHoursNl.parts.extra);
      await other.press(team.proposeLabel(nurse.me.person.displayName));
      await other.page.getByLabel(form.hours).fill("4");
      await other.page.getByLabel(form.from).fill(from);
      await other.page.getByLabel(form.weeks).fill("2");
      await other.press(form.propose);
      await other.sees(extension);
      await other.photograph("story-extra-hours-1-proposed");
      expect(await other.accessibilityFaults()).toEqual([]);

      await visitor.goTo("myRoster");
      await visitor.goTo("myHours");
      await visitor.press(myHoursNl.parts.extra);
      await visitor.press(
        list.answerLabel(list.answer.ACCEPT, nurse.me.person.displayName, extension),
      );
      const agreed = visitor.page
        .locator("roster-contract-extensions li")
        .filter({ hasText: extension });
      await agreed.getByText(list.states.ACCEPTED, { exact: true }).waitFor();
      await visitor.press(wish.takeBack);
      await visitor.sees(wish.none);
      await visitor.photograph("story-extra-hours-2-agreed");

      expect(await visitor.accessibilityFaults()).toEqual([]);
      expect(await extensionsInAccount(visitor, from)).toBeGreaterThan(0);
      expect([...visitor.faults, ...other.faults]).toEqual([]);
      await other.leave();
      await visitor.leave();
    },
  );
});

/** How many entries of agreed extensions the account of the year of a day shows. */
async function extensionsInAccount(visitor: Visitor, day: string): Promise<number> {
  const { page } = visitor;
  await visitor.press(myHoursNl.parts.year);
  await page
    .locator("roster-hours-account")
    .getByRole("combobox", { name: myHoursNl.account.year })
    .selectOption(day.slice(0, 4));
  await visitor.settled();
  await page.getByText(myHoursNl.entries.title).click();
  const entry = page
    .locator("roster-hours-entries li")
    .filter({ hasText: myHoursNl.entries.extension });
  await entry.first().waitFor();
  return entry.count();
}
