import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { myHoursNl } from "../src/localization/my-hours-nl.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

const { calculator, effect } = myHoursNl;

let browser: Browser;
let nurse: Person;

beforeAll(async () => {
  browser = await launchChromium();
  const found = (await everybody()).find((person) => !leads(person));
  if (!found) {
    throw new Error("The sample team has no nurse with a login.");
  }
  nurse = found;
});

afterAll(async () => {
  await browser.close();
});

/** Fills in somebody alone who rents, as docs/net-effect.md works it out. */
async function fillIn({ page }: Visitor, now: string, compared: string): Promise<void> {
  await page.getByLabel(calculator.birthDate).fill("1990-05-01");
  await page.getByLabel(calculator.fullTimeMonthlyWage).fill("3400");
  await page.getByLabel(calculator.monthlyRent).fill("750,00");
  await page.getByLabel(calculator.hoursNow).fill(now);
  await page.getByLabel(calculator.hoursCompared(1)).fill(compared);
}

describe("stories about my hours", () => {
  it.each([390, 1280])(
    "a nurse compares 24 with 28 hours and reads what she keeps, %i pixels wide",
    async (width) => {
      const visitor = await Visitor.signIn(browser, nurse, { width });
      const early = visitor.scripts.filter((address) => address.includes("my-hours"));
      expect(early, "the code of the screen waits until it is opened").toEqual([]);

      await visitor.goTo("myHours");
      await visitor.press(myHoursNl.parts.pay);
      await visitor.sees(calculator.indication);
      expect(await visitor.accessibilityFaults()).toEqual([]);
      await fillIn(visitor, "24", "28");
      await visitor.press(calculator.calculate);

      await visitor.sees(effect.keptCents(20));
      // The worked example of docs/net-effect.md: 33,622 less 32,559.
      await visitor.sees(/€\s88 per maand erbij, €\s1\.063 per jaar/);
      const year = visitor.page.getByRole("region", { name: effect.yearly }).getByRole("row");
      const total = year.filter({ hasText: effect.total }).getByRole("cell");
      expect((await total.allTextContents()).map((cell) => cell.replace(/\s/g, " "))).toEqual([
        "€ 32.559",
        "€ 33.622",
      ]);
      await visitor.sees(effect.noFalls);
      await visitor.sees(/indicatie .* tabellen van 2026, voor het laatst nagekeken op 2026-/);
      await visitor.photograph("story-my-hours-1-24-to-28");
      expect(await visitor.accessibilityFaults()).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );

  it("a nurse with a family reads where something falls away, and corrects a child that cannot be", async () => {
    const visitor = await Visitor.signIn(browser, nurse);
    const { page } = visitor;
    await visitor.goTo("myHours");
    await visitor.press(myHoursNl.parts.pay);
    await fillIn(visitor, "24", "36");
    await page.getByLabel(calculator.partner).check();
    await page.getByLabel(calculator.partnerIncome).fill("30000");

    await visitor.press(calculator.addChild);
    const born = page
      .getByRole("group", { name: calculator.child(1) })
      .getByLabel(calculator.birthDate);
    await born.fill("1980-03-15");
    await visitor.press(calculator.calculate);
    await page.locator("#children-0-birthDate-fault").getByText("1980-03-15").waitFor();
    expect(await born.getAttribute("aria-invalid")).toBe("true");
    await visitor.photograph("story-my-hours-2-fault");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await born.fill("2023-03-15");
    await page.getByLabel(calculator.childcare).check();
    await page.getByLabel(calculator.monthlyHours).fill("122");
    await page.getByLabel(calculator.hourlyRate).fill("10,50");
    await visitor.press(calculator.calculate);

    await visitor.sees(effect.falls);
    await visitor.sees(/kinderopvangtoeslag gaat in \d+ stappen omlaag/);
    await visitor.sees(/verdient je partner het minst\. .* Dat ligt tussen 24 uur en 36 uur\./);
    await visitor.photograph("story-my-hours-3-family");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await visitor.goTo("myRoster");
    await visitor.goTo("myHours");
    await visitor.press(myHoursNl.parts.pay);
    expect(await page.getByLabel(calculator.fullTimeMonthlyWage).inputValue()).toBe("");
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
