import type { Shift } from "@samenrooster/contract";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nl } from "../src/localization/nl.ts";
import { openShiftSentence, shiftSentence } from "../src/roster/shifts.ts";
import { launchChromium } from "./chromium.ts";
import {
  everybody,
  firstPick,
  holds,
  leads,
  type Person,
  pick,
  twoWhoWantTheSame,
  withdrawPick,
} from "./product.ts";
import { Visitor } from "./visitor.ts";

const reader = { words: nl, language: "nl" as const, team: { zone: "Europe/Amsterdam" } };

let browser: Browser;
let nurse: Person;
let colleague: Person;
let shift: Shift;

beforeAll(async () => {
  browser = await launchChromium();
  const nurses = (await everybody()).filter((person) => !leads(person));
  const { periodId } = await firstPick(nurses);
  ({ late: nurse, early: colleague, shift } = await twoWhoWantTheSame(nurses, periodId));
});

afterAll(async () => {
  await browser.close();
});

const isMine = (): Promise<boolean> => holds(nurse, shift);

/** The screen on which she picks. */
async function pickingScreen(): Promise<Visitor> {
  const visitor = await Visitor.signIn(browser, nurse);
  await visitor.goTo("openShifts");
  await visitor.pickButton(shift.id).waitFor();
  return visitor;
}

async function onASlowLine(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 1500,
    downloadThroughput: 30_000,
    uploadThroughput: 15_000,
  });
}

describe("a nurse with a bad connection", () => {
  it("sees at once on a slow line that her pick is on its way, and two taps are one pick", async () => {
    const visitor = await pickingScreen();
    const { page } = visitor;
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST" && /\/(pick|withdraw)$/.test(request.url())) {
        sent.push(request.url());
      }
    });
    await onASlowLine(page);
    let goOn = (): void => undefined;
    const looked = new Promise<void>((resolve) => (goOn = resolve));
    await page.route(`**/${shift.id}/pick`, async (route) => {
      await looked;
      await route.continue();
    });

    const button = visitor.pickButton(shift.id);
    await button.click();
    await expect.poll(() => button.innerText()).toBe(nl.openShifts.picking);
    await visitor.photograph("story-slow-1-on-its-way");
    await button.click({ force: true });
    goOn();

    await visitor.button(nl.openShifts.withdrawLabel(openShiftSentence(shift, reader))).waitFor();
    await visitor.settled();
    expect(sent).toHaveLength(1);
    expect(await isMine()).toBe(true);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
    await withdrawPick(nurse, shift.id);
  });

  it("does not notice that her token ran out in the middle", async () => {
    const visitor = await pickingScreen();
    const { page } = visitor;
    const answers: number[] = [];
    page.on("response", (answer) => {
      if (answer.url().endsWith(`/${shift.id}/pick`)) {
        answers.push(answer.status());
      }
    });
    let spoilt = false;
    await page.route(`**/${shift.id}/pick`, async (route) => {
      const headers = route.request().headers();
      const ranOut = !spoilt;
      spoilt = true;
      await route.continue({
        headers: { ...headers, ...(ranOut ? { authorization: "Bearer ran-out" } : {}) },
      });
    });

    await visitor.pickButton(shift.id).click();

    await visitor.button(nl.openShifts.withdrawLabel(openShiftSentence(shift, reader))).waitFor();
    expect(answers).toEqual([401, 200]);
    expect(await isMine()).toBe(true);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
    await withdrawPick(nurse, shift.id);
  });

  it("is told when the session is really over, and goes on where she was after signing in", async () => {
    const visitor = await pickingScreen();
    const { page } = visitor;
    await page.route("**/api/v1/teams/**", (route) =>
      route.continue({
        headers: { ...route.request().headers(), authorization: "Bearer ran-out" },
      }),
    );

    await visitor.pickButton(shift.id).click();
    await visitor.sees(nl.problems.unauthenticated.title);
    await visitor.photograph("story-signed-out");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(await isMine()).toBe(false);
    await page.unroute("**/api/v1/teams/**");
    await visitor.press(nl.tryAgain);

    await visitor.button(nl.openShifts.withdrawLabel(openShiftSentence(shift, reader))).waitFor();
    expect(await isMine()).toBe(true);
    await visitor.leave();
    await withdrawPick(nurse, shift.id);
  });

  it("picks without a connection, and it is sent when there is one again", async () => {
    const visitor = await pickingScreen();
    const context = visitor.page.context();
    await context.setOffline(true);
    await visitor.pickButton(shift.id).click();
    await visitor.sees(nl.waitingPicks.title(1));
    await visitor.photograph("story-offline-1-waits");
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(await isMine()).toBe(false);

    await context.setOffline(false);

    await visitor.sees(nl.waitingPicks.sent);
    await visitor.sees(nl.waitingPicks.done);
    await visitor.photograph("story-offline-2-sent");
    expect(await isMine()).toBe(true);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
    await withdrawPick(nurse, shift.id);
  });

  it("is told which of what waited a colleague had meanwhile", async () => {
    const visitor = await pickingScreen();
    const context = visitor.page.context();
    await context.setOffline(true);
    await visitor.pickButton(shift.id).click();
    await visitor.sees(nl.waitingPicks.title(1));
    await pick(colleague, shift.id);

    await context.setOffline(false);

    await visitor.sees(nl.waitingPicks.failed);
    await visitor.sees(nl.waitingPicks.pick(shiftSentence(shift, reader)));
    await visitor.sees(nl.problems["shift-already-taken"].title);
    await visitor.photograph("story-offline-3-conflict");
    expect(await isMine()).toBe(false);
    await visitor.leave();
    await withdrawPick(colleague, shift.id);
  });
});
