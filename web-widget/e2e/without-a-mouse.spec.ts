import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boardNl } from "../src/localization/board-nl.ts";
import { nl } from "../src/localization/nl.ts";
import { openShiftSentence } from "../src/roster/shifts.ts";
import { launchChromium } from "./chromium.ts";
import {
  ableToTake,
  completingFrom,
  everybody,
  firstPick,
  holds,
  leads,
  openShiftsFor,
  type Person,
} from "./product.ts";
import { beginsWith, Visitor } from "./visitor.ts";

const reader = { words: nl, language: "nl" as const, team: { zone: "Europe/Amsterdam" } };
/** More would be no way to work. */
const MOST_TABS = 80;

let browser: Browser;
let people: Person[];

beforeAll(async () => {
  browser = await launchChromium();
  people = await everybody();
});

afterAll(async () => {
  await browser.close();
});

/** What has focus says of itself, through all shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "")
      .replace(/\s+/g, " ")
      .trim();
  });
}

/** Goes on with Tab until what has focus says that of itself. */
async function tabTo(page: Page, said: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let tab = 0; tab < MOST_TABS; tab++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (typeof said === "string" ? now === said : said.test(now)) {
      return;
    }
    passed.push(now);
  }
  throw new Error(`Tab does not reach ${String(said)}, only: ${passed.join(" | ")}`);
}

describe("without a mouse", () => {
  it("a nurse picks a shift and gives it back, her focus staying where it was", async () => {
    const { nurse, open } = await firstPick(people.filter((person) => !leads(person)));
    const { shift } = open;
    const sentence = openShiftSentence(shift, reader);
    const visitor = await Visitor.signIn(browser, nurse);
    const { page } = visitor;
    await visitor.settled();

    await tabTo(page, nl.now.pick);
    await page.keyboard.press("Enter");
    await visitor.pickButton(shift.id).waitFor();
    await tabTo(page, nl.openShifts.pickLabel(sentence));
    await page.keyboard.press("Enter");

    await expect.poll(() => focused(page)).toBe(nl.openShifts.withdrawLabel(sentence));
    await visitor.photograph("story-keyboard-1-picked");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe(nl.openShifts.pickLabel(sentence));
    await visitor.settled();
    expect(await holds(nurse, shift)).toBe(false);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it("a lead picks up an open shift on the board, and gives it to a colleague", async () => {
    const lead = people.find(leads);
    if (!lead) {
      throw new Error("The sample team has a team lead.");
    }
    const periodId = await completingFrom(lead, "2027-08-02", 1);
    const [open] = await openShiftsFor(lead, periodId);
    const shift = open?.shift;
    const [taker = ""] = shift ? await ableToTake(lead, shift.id) : [];
    const visitor = await Visitor.signIn(browser, lead, { width: 1280 });
    const { page } = visitor;
    await visitor.goTo("board");
    await visitor.lookAt(periodId);
    await visitor.press(nl.navigation.board);

    await tabTo(page, new RegExp(`^${boardNl.coverage}, |^${boardNl.openRow("")}`));
    await page.keyboard.press("Control+Home");
    await arrowTo(
      page,
      "ArrowDown",
      beginsWith(`${boardNl.openRow(shift?.shiftTypeName ?? "")}, `),
    );
    await page.keyboard.press("Space");
    await visitor.sees(boardNl.held.now("").trim());
    await arrowTo(page, "ArrowDown", beginsWith(`${taker}, `));
    await page.keyboard.press("Space");
    await visitor.sees(boardNl.action.effect(taker));
    await visitor.photograph("story-keyboard-2-effect");
    await tabTo(page, boardNl.action.confirm.ASSIGN);
    await page.keyboard.press("Enter");

    const given = page.getByRole("gridcell", {
      name: beginsWith(`${taker}, `, shift?.shiftTypeName),
    });
    await given.first().waitFor();
    await visitor.photograph("story-keyboard-3-given");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});

async function arrowTo(page: Page, key: string, said: RegExp): Promise<void> {
  for (let step = 0; step < MOST_TABS; step++) {
    if (said.test(await focused(page))) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${String(said)}, but: ${await focused(page)}`);
}
