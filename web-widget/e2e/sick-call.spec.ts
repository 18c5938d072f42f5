import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exchangeNl } from "../src/localization/exchange-nl.ts";
import { nl } from "../src/localization/nl.ts";
import { sickCallsNl } from "../src/localization/sick-calls-nl.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, type Person, shiftsOf } from "./product.ts";
import { Visitor } from "./visitor.ts";

let browser: Browser;
let people: Person[];

beforeAll(async () => {
  browser = await launchChromium();
  people = await everybody();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  [820, 0],
  [1280, 1],
])("at %i pixels", (width, nth) => {
  it("a lead reports somebody absent, finds who works the shift, and notes that she is back", async () => {
    const lead = people.find(leads)!;
    const nurses = people.filter((person) => !leads(person));
    const back = "2026-12-01";
    const withShifts: Person[] = [];
    for (const nurse of nurses) {
      if ((await shiftsOf(nurse, "2026-11-25", back)).length > 0) {
        withShifts.push(nurse);
      }
    }
    const sick = withShifts[nth]!;
    const name = sick.login.displayName;
    const visitor = await Visitor.signIn(browser, lead, { width });
    const { page } = visitor;
    await visitor.goTo("sickCalls");
    await page.getByLabel(sickCallsNl.form.member).selectOption({ label: name });
    await page.getByLabel(sickCallsNl.form.back).fill(back);
    await visitor.press(sickCallsNl.form.register);
    await visitor.sees(sickCallsNl.shifts);
    await visitor.photograph("story-sick-1-registered");
    const call = page.locator("roster-sick-call").filter({ hasText: name });
    await call.getByRole("button", { name: /^Vervanging vragen/ }).click();
    await visitor.sees(/gevraagd; de eerste die ja zegt/);
    await visitor.photograph("story-sick-2-asked");
    expect(await visitor.accessibilityFaults()).toEqual([]);

    const taker = await whoTakesIt(nurses.filter((person) => person !== sick));
    await visitor.sees(sickCallsNl.takenBy(taker));
    await visitor.photograph("story-sick-3-taken");
    await visitor.press(sickCallsNl.end.openLabel(name));
    await page.getByRole("radio", { name: sickCallsNl.end.isBack }).check();
    await visitor.press(sickCallsNl.end.save);

    await visitor.sees(sickCallsNl.nobody);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});

/** The first colleague who was asked and may say yes, says it; her name. */
async function whoTakesIt(nurses: readonly Person[]): Promise<string> {
  for (const nurse of nurses) {
    const visitor = await Visitor.signIn(browser, nurse);
    await visitor.goTo("exchange");
    const yes = visitor.button(new RegExp(`^${exchangeNl.yes}`)).first();
    if ((await yes.count()) > 0) {
      await visitor.photograph("story-sick-question");
      await yes.click();
      await visitor.sees(exchangeNl.results.booked);
      await visitor.leave();
      return nurse.login.displayName;
    }
    await visitor.leave();
  }
  throw new Error(`Nobody was asked; ${nl.navigation.exchange} shows no question.`);
}
