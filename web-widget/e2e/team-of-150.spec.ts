import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boardNl } from "../src/localization/board-nl.ts";
import { launchChromium } from "./chromium.ts";
import { aLargeTeam, type LargeTeam } from "./product.ts";
import { Visitor } from "./visitor.ts";

const PEOPLE = 150;
const DAYS = 42;

let browser: Browser;
let team: LargeTeam;

beforeAll(async () => {
  browser = await launchChromium();
  team = await aLargeTeam("Pool van De Wilgen", PEOPLE);
});

afterAll(async () => {
  await browser.close();
});

describe("the board of a team of 150", () => {
  it("has a row for everybody, and the keyboard reaches the last of them at once", async () => {
    const visitor = await Visitor.signIn(browser, team.lead, { width: 1280 });
    const { page } = visitor;
    await visitor.goTo("board");
    const grid = page.getByRole("grid", { name: boardNl.grid });
    await expect
      .poll(() => grid.getByRole("row").count(), { timeout: 30_000 })
      .toBeGreaterThanOrEqual(PEOPLE + 2);
    await visitor.photograph("story-board-150-1");

    await grid.getByRole("gridcell").first().focus();
    await page.keyboard.press("Control+End");

    const last = grid.locator("[role=gridcell]:focus");
    await expect.poll(() => last.getAttribute("data-column")).toBe(String(DAYS - 1));
    expect(await last.boundingBox()).not.toBeNull();
    await page.screenshot({ path: "target/screenshots/1280-nl-story-board-150-2.png" });
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
