import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

let browser: Browser;
let lead: Person;

beforeAll(async () => {
  browser = await launchChromium();
  const found = (await everybody()).find(leads);
  if (!found) {
    throw new Error("The sample team has no lead with a login.");
  }
  lead = found;
});

afterAll(async () => {
  await browser.close();
});

/** Makes a proposal of two weeks in a few seconds, and opens its lines. */
async function propose(visitor: Visitor): Promise<void> {
  const { baseRoster } = visitor.words;
  await visitor.page.getByLabel(baseRoster.cycleWeeks).fill("2");
  await visitor.page.getByLabel(baseRoster.seconds).fill("5");
  await visitor.press(baseRoster.start);
  await visitor.button(baseRoster.cancel).waitFor();
  await visitor.button(baseRoster.take).waitFor({ timeout: 60_000 });
  await visitor.settled();
  await visitor.page.getByText(baseRoster.lines, { exact: true }).click();
}

describe("stories about proposals for a base roster", () => {
  it.each([{ width: 390 }, { width: 1280 }])(
    "a lead pins a cell by keyboard, sees it stand in the next proposal, compares the two and takes one, $width pixels wide",
    async ({ width }) => {
      const visitor = await Visitor.signIn(browser, lead, { width });
      const { baseRoster, comparing, pinning } = visitor.words;
      const proposal = visitor.page.locator("roster-base-roster-proposal");
      await visitor.goTo("baseRoster");
      await propose(visitor);

      const first = proposal.locator("button.cell").first();
      await first.focus();
      await visitor.page.keyboard.press("ArrowRight");
      await visitor.page.keyboard.press("Space");
      const pinned = proposal.locator('button.cell[aria-pressed="true"]');
      await pinned.waitFor();
      const name = (await pinned.getAttribute("aria-label")) ?? "";
      await visitor.sees(pinning.count(1));
      await visitor.photograph("story-pins-1-pinned");
      expect(await visitor.accessibilityFaults()).toEqual([]);
      await propose(visitor);

      expect(await pinned.getAttribute("aria-label")).toBe(name);
      const comparison = visitor.page.locator("roster-base-roster-comparison");
      await comparison.getByText(comparing.figuresTitle).first().waitFor();
      await comparison.getByText(comparing.peopleTitle).first().click();
      await comparison.getByText(comparing.costsTitle).first().click();
      await visitor.photograph("story-pins-2-compared");
      expect(await comparison.locator("tbody tr").count()).toBeGreaterThan(12);
      expect(await visitor.accessibilityFaults()).toEqual([]);
      await visitor.press(comparing.goOnSecond);
      await visitor.button(baseRoster.take).waitFor();
      await visitor.settled();
      await visitor.press(baseRoster.take);

      await visitor.sees(baseRoster.taken);
      await visitor.photograph("story-pins-3-taken");
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );
});
