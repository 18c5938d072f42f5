import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { myHoursNl } from "../src/localization/my-hours-nl.ts";
import { teamHoursNl } from "../src/localization/team-hours-nl.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, hasSeasons, leads, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

/** A year of which no other story tells. */
const YEAR = "2028";

let browser: Browser;
let lead: Person;
let nurse: Person;

beforeAll(async () => {
  browser = await launchChromium();
  const people = [];
  for (const person of await everybody()) {
    if (await hasSeasons(person)) {
      people.push(person);
    }
  }
  const found = [people.find(leads), people.find((person) => !leads(person))];
  if (!found[0] || !found[1]) {
    throw new Error("The sample team has no lead or no nurse with a login.");
  }
  [lead, nurse] = [found[0], found[1]];
});

afterAll(async () => {
  await browser.close();
});

describe("stories about busy and quiet months", () => {
  it.each([
    { width: 390, percent: "70", way: myHoursNl.season.ways.LESS },
    { width: 1280, percent: "60", way: myHoursNl.season.ways.MORE },
  ])(
    "a lead makes July quiet, and a nurse says what she wishes on top of that, $width pixels wide",
    async ({ width, percent, way }) => {
      const leading = await Visitor.signIn(browser, lead, { width });
      await leading.goTo("teamHours");
      await leading.press(teamHoursNl.parts.season);
      const season = leading.page.locator("roster-team-season");
      await season.getByRole("combobox", { name: teamHoursNl.season.year }).selectOption(YEAR);
      await leading.settled();
      const july = season.getByRole("slider", { name: "juli" });
      await july.fill(percent);
      await leading.press(teamHoursNl.season.save);
      await season.locator("button.primary[aria-disabled=true]").waitFor();
      await leading.photograph("story-season-1-team");

      expect(await july.getAttribute("aria-valuetext")).toContain(`${percent} procent`);
      expect(await leading.accessibilityFaults()).toEqual([]);
      expect(leading.faults).toEqual([]);
      await leading.leave();

      const visitor = await Visitor.signIn(browser, nurse, { width });
      const wish = visitor.page.locator("roster-season-wish");
      const open = async (): Promise<void> => {
        await visitor.goTo("myHours");
        await visitor.press(myHoursNl.parts.season);
        await wish.getByRole("combobox", { name: myHoursNl.season.year }).selectOption(YEAR);
        await visitor.settled();
        await wish.getByText(myHoursNl.season.choose).click();
      };
      const chosen = wish.getByRole("group", { name: "juli" }).getByRole("radio", { name: way });
      await open();
      await chosen.check();
      await visitor.press(myHoursNl.season.save);
      await wish.locator("button.primary[aria-disabled=true]").waitFor();
      await visitor.photograph("story-season-2-wish");
      expect(await visitor.accessibilityFaults()).toEqual([]);

      await visitor.goTo("myRoster");
      await open();
      expect(await chosen.isChecked()).toBe(true);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );
});
