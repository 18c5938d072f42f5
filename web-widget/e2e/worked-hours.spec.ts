import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teamHoursNl } from "../src/localization/team-hours-nl.ts";
import { nextToApprove, workedPeriods } from "../src/roster/worked-periods.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, periodsOf, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

const { worked, parts } = teamHoursNl;

let browser: Browser;
let lead: Person;

beforeAll(async () => {
  browser = await launchChromium();
  lead = (await everybody()).find(leads)!;
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
      await visitor.goTo("teamHours");
      await visitor.button(parts.worked).click();
      await visitor.settled();
      await visitor.photograph("story-worked-hours-1-waiting");
      expect(await visitor.accessibilityFaults()).toEqual([]);

      if (!period) {
        await visitor.page.getByText(worked.nothing).waitFor();
        return;
      }
      // The second visitor finds what the first approved.
      const approve = visitor.page.getByRole("button", { name: /^Keur .* goed$/ });
      if ((await approve.count()) > 0) {
        await approve.click();
        await visitor.page
          .getByRole("status")
          .filter({ hasText: /goedgekeurd/ })
          .first()
          .waitFor();
      }
      await approve.waitFor({ state: "hidden" });
      await visitor.photograph("story-worked-hours-2-approved");
    },
  );
});
