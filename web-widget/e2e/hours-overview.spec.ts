import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { myHoursNl } from "../src/localization/my-hours-nl.ts";
import { pickWorthNl } from "../src/localization/pick-worth-nl.ts";
import { teamHoursNl } from "../src/localization/team-hours-nl.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, firstPick, leads, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

const { toldPay } = myHoursNl;
const { overview, cost } = teamHoursNl;

let browser: Browser;
let people: Person[];

beforeAll(async () => {
  browser = await launchChromium();
  people = await everybody();
});

afterAll(async () => {
  await browser.close();
});

/** Unfolds what a shift brings, and waits until that is told. */
async function unfold(visitor: Visitor, shiftId: string): Promise<string> {
  const worth = visitor.page.locator(
    `li:has([data-shift="${shiftId}"]) roster-shift-worth details`,
  );
  await worth.locator("summary").click();
  await worth.getByText(pickWorthNl.balance).waitFor();
  return worth.locator("roster-pick-worth [role=status]").innerText();
}

describe("stories about hours before a pick and of a whole team", () => {
  it.each([390, 1280])(
    "a nurse sees what a shift brings, in money too once she told her wage, and has that forgotten, %i pixels wide",
    async (width) => {
      const { nurse, periodId, open } = await firstPick(people.filter((one) => !leads(one)));
      const { id } = open.shift;
      const visitor = await Visitor.signIn(browser, nurse, { width });
      await visitor.goTo("openShifts");
      await visitor.lookAt(periodId);
      expect(await unfold(visitor, id)).toContain(pickWorthNl.unknownWage);
      await visitor.photograph("story-pick-worth-1-hours");

      await visitor.goTo("myHours");
      await visitor.press(myHoursNl.parts.pay);
      await visitor.page.getByLabel(toldPay.hourlyWage).fill("20,50");
      await visitor.press(toldPay.use);
      await visitor.button(toldPay.forget).waitFor();
      expect(await visitor.accessibilityFaults()).toEqual([]);
      await visitor.goTo("openShifts");
      await visitor.lookAt(periodId);
      const told = await unfold(visitor, id);
      await visitor.photograph("story-pick-worth-2-money");

      expect(told).not.toContain(pickWorthNl.unknownWage);
      expect(told).toMatch(/€|geen geld/);
      expect(await visitor.accessibilityFaults()).toEqual([]);

      await visitor.goTo("myHours");
      await visitor.press(myHoursNl.parts.pay);
      await visitor.press(toldPay.forget);
      await visitor.goTo("openShifts");
      await visitor.lookAt(periodId);
      expect(await unfold(visitor, id)).toContain(pickWorthNl.unknownWage);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );

  it.each([390, 1280])(
    "a lead sees where everybody stands and what extra hours cost, %i pixels wide",
    async (width) => {
      const lead = people.find(leads);
      if (!lead) {
        throw new Error("Nobody leads the sample team.");
      }
      const visitor = await Visitor.signIn(browser, lead, { width });
      await visitor.goTo("teamHours");
      await visitor.sees(overview.everybody);
      const colleague = people.find((one) => !leads(one))?.me.person.displayName ?? "";
      const rows = visitor.page.locator("roster-team-hours-overview tbody tr");
      await rows.filter({ hasText: colleague }).first().waitFor();

      await visitor.page.getByLabel(cost.ownRate).fill("38,50");
      await visitor.page.getByLabel(cost.agencyRate).fill("61");
      await visitor.press(cost.calculate);
      const costs = visitor.page.locator("roster-hours-cost table");
      await costs.waitFor();
      await visitor.photograph("story-team-hours-overview");

      expect(await costs.innerText()).toMatch(/Open diensten: .*€/s);
      expect(await visitor.accessibilityFaults()).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );
});
