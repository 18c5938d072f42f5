import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { screensFor } from "../src/roster/screens.ts";
import type { Language } from "../src/roster/dates.ts";
import { launchChromium } from "./chromium.ts";
import { everybody, leads, type Person } from "./product.ts";
import { Visitor } from "./visitor.ts";

interface Looks {
  readonly width: number;
  readonly language: Language;
  readonly scheme: "light" | "dark";
  readonly ownColours?: boolean;
}

let browser: Browser;
let people: Person[];

beforeAll(async () => {
  browser = await launchChromium();
  people = await everybody();
});

afterAll(async () => {
  await browser.close();
});

/** Each width in both languages and both schemes; the narrowest that has to do is that of a page at 400 %. */
const windows: readonly Looks[] = [
  { width: 390, language: "nl", scheme: "light" },
  { width: 390, language: "en", scheme: "dark" },
  { width: 1280, language: "nl", scheme: "dark" },
  { width: 1280, language: "en", scheme: "light" },
  { width: 320, language: "nl", scheme: "light", ownColours: true },
];

describe.each(windows)("at $width pixels in $language, $scheme", (window) => {
  it("the sign-in page breaks no accessibility rule", async () => {
    const visitor = await Visitor.arrive(browser, window);
    await visitor.page
      .getByRole("button")
      .filter({ hasText: people[0]?.login.displayName ?? "" })
      .first()
      .waitFor();

    await visitor.photograph("screen-sign-in");

    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it.each([
    ["team lead", true],
    ["nurse", false],
  ])(
    "no screen of a %s breaks an accessibility rule or is wider than the window",
    async (role, leading) => {
      const person = people.find((one) => leads(one) === leading);
      if (!person) {
        throw new Error(`The sample team has no ${role} with a login.`);
      }
      const visitor = await Visitor.signIn(browser, person, window);

      for (const screen of screensFor({ memberId: "own", leads: leading })) {
        await visitor.goTo(screen);
        await visitor.photograph(`screen-${role.replace(" ", "-")}-${screen}`);
        expect(await visitor.accessibilityFaults(), screen).toEqual([]);
        const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, screen).toBeLessThanOrEqual(window.width);
      }
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );
});
