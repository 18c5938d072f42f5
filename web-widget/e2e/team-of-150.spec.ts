import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boardNl } from "../src/localization/board-nl.ts";
import { launchChromium } from "./chromium.ts";
import { ableToTake, aLargeTeam, type LargeTeam, openShiftsFor } from "./product.ts";
import { beginsWith, Visitor } from "./visitor.ts";

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

  it("takes an open shift by drag and drop, once it has said what that does", async () => {
    const { lead, periodId } = team;
    const toGive = (await openShiftsFor(lead, periodId)).map(({ shift }) => shift);
    const [first] = toGive;
    const type = first?.shiftTypeName ?? "";
    // One cell holds them all: whoever can work the hardest of them can work any.
    const [hardest] = toGive
      .filter(({ date, shiftTypeName }) => date === first?.date && shiftTypeName === type)
      .sort((one, other) => other.requiredLevel - one.requiredLevel);
    const [taker = ""] = await ableToTake(lead, hardest?.id ?? "");
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { page } = visitor;
    await visitor.goTo("board");
    const grid = page.getByRole("grid", { name: boardNl.grid });
    const open = grid.getByRole("gridcell", { name: beginsWith(`${boardNl.openRow(type)}, `) });
    const target = grid.getByRole("gridcell", { name: beginsWith(`${taker}, `) }).first();
    await target.waitFor({ state: "attached" });

    await open.first().hover();
    await page.mouse.down();
    await target.hover();
    await page.screenshot({ path: "target/screenshots/1280-nl-story-board-150-3-dragging.png" });
    await page.mouse.up();
    await visitor.sees(boardNl.action.effect(taker));
    await visitor.press(boardNl.action.confirm.ASSIGN);

    await grid
      .getByRole("gridcell", { name: beginsWith(`${taker}, `, type) })
      .first()
      .waitFor();
    await page.screenshot({ path: "target/screenshots/1280-nl-story-board-150-4-given.png" });
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
