import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exchangeNl } from "../src/localization/exchange-nl.ts";
import { nl } from "../src/localization/nl.ts";
import { shiftSentence } from "../src/roster/shifts.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, type Person, shiftsOf } from "./product.ts";
import { beginsWith, Visitor } from "./visitor.ts";

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

describe.each([
  [390, 0, "AGREE"],
  [1280, 1, "REFUSE"],
] as const)("at %i pixels", (width, nth, answer) => {
  it("a nurse asks a colleague to take a shift over, who sees what it does and answers", async () => {
    // In weeks that are published and still to come.
    const withShifts: Person[] = [];
    for (const nurse of nurses) {
      if ((await shiftsOf(nurse, "2026-12-01", "2026-12-22")).length > 0) {
        withShifts.push(nurse);
      }
    }
    const asker = withShifts[nth]!;
    const [shift] = await shiftsOf(asker, "2026-12-01", "2026-12-22");
    const sentence = shift ? shiftSentence(shift, reader) : "";
    const asks = await Visitor.signIn(browser, asker, { width });
    await asks.goTo("exchange");
    await asks.press(exchangeNl.start);
    await asks.press(exchangeNl.choose.chooseLabel(sentence));
    await asks.press(exchangeNl.choose.ways.ask);
    const free = asks.page.locator("roster-swap-ask li").filter({ hasText: exchangeNl.ask.free });
    await free.first().waitFor();
    const names = await free.locator("label").allInnerTexts();
    const askee = nurses.find(
      (person) => person !== asker && names.some((name) => name.includes(person.login.displayName)),
    )!;
    await asks.page.getByLabel(askee.login.displayName).check();
    await asks.photograph("story-swap-1-whom");
    await asks.press(exchangeNl.ask.send(1));
    await asks.sees(exchangeNl.results.proposed);

    const answers = await Visitor.signIn(browser, askee, { width });
    await answers.sees(beginsWith("Wacht op jou"));
    await answers.goTo("exchange");
    await answers.sees(exchangeNl.questions.take(asker.login.displayName));
    await answers.sees(exchangeNl.effects.title);
    await answers.photograph("story-swap-2-asked");
    expect(await answers.accessibilityFaults()).toEqual([]);
    await answers.page
      .locator("roster-change-card")
      .filter({ hasText: exchangeNl.questions.take(asker.login.displayName) })
      .getByRole("button", {
        name: new RegExp(`^${answer === "AGREE" ? exchangeNl.yes : exchangeNl.no}`),
      })
      .click();

    await answers.sees(
      answer === "AGREE"
        ? new RegExp(`${exchangeNl.results.agreed}|${exchangeNl.results.booked}`)
        : exchangeNl.results.refused,
    );
    await answers.photograph("story-swap-3-answered");
    await asks.sees(
      answer === "AGREE"
        ? new RegExp(`${exchangeNl.states.AGREED}|${exchangeNl.states.BOOKED}`)
        : exchangeNl.states.REFUSED,
    );
    await asks.photograph("story-swap-4-told");
    expect([...asks.faults, ...answers.faults]).toEqual([]);
    await asks.leave();
    await answers.leave();
  });
});
