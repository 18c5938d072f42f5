import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leaveNl } from "../src/localization/leave-nl.ts";
import { leaveCalendarNl } from "../src/localization/leave-calendar-nl.ts";
import { wishesNl } from "../src/localization/wishes-nl.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, type Person, wishingFrom } from "./product.ts";
import { Visitor } from "./visitor.ts";

let browser: Browser;
let lead: Person;
let nurses: Person[];
let periodId: string;

beforeAll(async () => {
  browser = await launchChromium();
  const people = await everybody();
  lead = people.find(leads)!;
  nurses = people.filter((person) => !leads(person));
  periodId = await wishingFrom(lead, "2027-06-07", 4);
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  [390, 0],
  [1280, 1],
])("at %i pixels", (width, who) => {
  it("a nurse wishes a day off, goes away and finds it again", async () => {
    const visitor = await Visitor.signIn(browser, nurses[who]!, { width });
    const { page } = visitor;
    await visitor.goTo("wishes");
    await visitor.lookAt(periodId);
    const day = page.getByRole("gridcell", { name: /16 juni/ }).getByRole("button");
    await day.click();
    await page.getByRole("radio", { name: wishesNl.kinds.FREE }).check();
    await page.getByRole("radio", { name: wishesNl.strengths[3] }).check();
    await visitor.sees(/Opgeslagen/);
    await visitor.photograph("story-wishes-1-stored");

    await page.reload();
    await visitor.goTo("wishes");
    await visitor.lookAt(periodId);

    await page.getByRole("gridcell", { name: /16 juni.*vrij/i }).waitFor();
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a nurse asks leave, and the lead who grants it sees what it does first", async () => {
    const nurse = nurses[who]!;
    const asks = await Visitor.signIn(browser, nurse, { width });
    const first = `2027-07-${String(12 + 7 * who).padStart(2, "0")}`;
    const last = `2027-07-${String(13 + 7 * who).padStart(2, "0")}`;
    await asks.goTo("wishes");
    await asks.press(wishesNl.parts.leave);
    await asks.page.getByLabel(leaveNl.form.first).fill(first);
    await asks.page.getByLabel(leaveNl.form.last).fill(last);
    await asks.page.getByLabel(leaveNl.form.hours).fill("16");
    await asks.press(leaveNl.form.send);
    await asks.sees(leaveNl.effect.waits);
    await asks.photograph("story-leave-1-asked");

    const grants = await Visitor.signIn(browser, lead, { width });
    await grants.goTo("leaveCalendar");
    await grants.sees(leaveCalendarNl.open(1));
    await grants.photograph("story-leave-2-to-answer");
    await grants.press(new RegExp(`^${leaveCalendarNl.grant}`));
    await grants.sees(leaveCalendarNl.granted(nurse.login.displayName));
    await asks.page.reload();
    await asks.goTo("wishes");
    await asks.press(wishesNl.parts.leave);

    await asks.sees(leaveNl.mine.states.GRANTED);
    await asks.photograph("story-leave-3-granted");
    expect([...asks.faults, ...grants.faults]).toEqual([]);
    await asks.leave();
    await grants.leave();
  });
});
