import { page, userEvent } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import { Answer, type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aShift, openShifts } from "../../testing/sample.ts";
import {
  aCompletion,
  aCompletionJob,
  aCompletionMember,
  aFinishedCompletion,
  asEvents,
  aSearch,
} from "../../testing/sample-round.ts";
import "../period/period.ts";
import "./completion.ts";
import type { RosterCompletion } from "./completion.component.ts";

const START = "POST /teams/*/periods/*/completion-jobs";
const EVENTS = "GET /teams/*/periods/*/completion-jobs/*/events";
const TAKE = "POST /teams/*/periods/*/completion-jobs/*/take";

const completing = aPeriod({
  phase: "COMPLETING",
  possibleCommands: ["START_APPROVAL", "SEND_BACK"],
});
const open = openShifts.map(({ shift }) => shift);

const showFor = (server: FakeServer): Promise<RosterCompletion> =>
  show("roster-completion", {
    context: aContext(server, { leads: true }),
    period: completing,
    open,
  });

async function press(element: Element, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

/** A search that goes on: one event, and then a stream that stays open. */
function stillRunning(server: FakeServer): FakeServer {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (!String(input instanceof Request ? input.url : input).endsWith("/events")) {
      return server.fetch(input, init);
    }
    const event = `data: ${JSON.stringify(aCompletionJob())}\n\n`;
    return new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(event)),
      }),
    );
  };
  return { ...server, fetch, asked: server.asked } as unknown as FakeServer;
}

beforeEach(() => sessionStorage.clear());

describe("completing a round", () => {
  it("looks for a proposal and tells what it does, with the reasons", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    expect(await accessibilityFaults()).toEqual([]);

    await press(element, "Look for a proposal");

    const text = textOf(element);
    expect(server.asked.find(({ route }) => route === START)?.body).toEqual({
      seconds: 60,
      freedom: { changePicks: false, useExceptions: false },
      mustFill: [],
    });
    expect(text).toContain("Filled 2 Stays open 1 Picks that change 1");
    expect(text).toContain("Wishes kept, on average 82% Wishes kept, of who gets least 50%");
    expect(text).toContain("At most 3 % better is possible, whatever else is tried.");
    expect(text).toContain("Niemand heeft niveau 5");
    expect(text).toContain(
      "Vroege dienst, Thursday 7 January, 07:00 to 15:30, level 3 Niemand kan: van 5 mensen",
    );
    expect(text.indexOf("Bram O’Neill + gets 1 shift − 1 pick does not stand")).toBeGreaterThan(0);
    expect(text).toContain("Die ging niet samen met de nacht van 13 januari");
    expect(text).toContain("Amina Visser + gets 1 shift ! 1 wish is not met");
    expect(text).toContain("Free on Saturday 9 January Er is die dag niemand anders");
    expect(text).toContain("Nothing changes for 1 colleague");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks for what the search may do, and which shifts must be filled", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);

    await page.getByLabelText("Search time in seconds").fill("0");
    await press(element, "Look for a proposal");
    expect(textOf(element)).toContain("Search time: enter a whole number from 1 to 3600.");
    await page.getByLabelText("Search time in seconds").fill("5");
    await page.getByLabelText("Change what colleagues picked").click();
    await press(element, "Look for a proposal");
    expect(textOf(element)).toContain("Choose below which shifts must be filled.");
    expect(server.asked.some(({ route }) => route === START)).toBe(false);
    await page.getByLabelText(/Nachtdienst, Wednesday 13 January/).click();
    await settled(element);
    expect(textOf(element)).toContain("Must be filled: 1 of 5 shifts");
    await press(element, "Look for a proposal");

    expect(server.asked.find(({ route }) => route === START)?.body).toEqual({
      seconds: 5,
      freedom: { changePicks: true, useExceptions: false },
      mustFill: ["o4"],
    });
  });

  it("shows progress with how close it is, and can be stopped, by keyboard", async () => {
    const server = sampleServer(true);
    const element = await showFor(stillRunning(server));

    page.getByRole("button", { name: "Look for a proposal" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);
    expect(textOf(element)).toContain("12 of 60 seconds");
    expect(textOf(element)).toContain("Stays open, so far 2 shifts");
    expect(textOf(element)).toContain("At most 25 % better is possible");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Stop searching");

    expect(textOf(element)).toContain("Stopping");
  });

  it("takes a proposal, and says what became of it", async () => {
    const server = sampleServer(true);
    const element = await show("roster-period", {
      context: aContext(server, { leads: true }),
      period: completing,
    });
    await press(element, "Look for a proposal");

    await press(element, "Take this proposal");

    expect(textOf(element)).toContain("Taken: 4 shifts filled, 1 still open. 1 pick has changed.");
    expect(textOf(element)).toContain("Still open: 1 shift");
    expect(textOf(element)).toContain("Taken by Lea Lead, Mon 23 Nov 11:00");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says what is outdated about a proposal, without ids, and offers another search", async () => {
    const server = sampleServer(true).on(TAKE, () =>
      problem(409, "proposal-outdated", {
        detail: "1 thing has changed; nothing was taken.",
        errors: [
          {
            pointer: "/shifts/5d6e7f80",
            value: "5d6e7f80",
            message: "The shift V of 5 January 2027 came or changed.",
            code: "completion-shift-changed",
          },
        ],
      }),
    );
    const element = await showFor(server);
    await press(element, "Look for a proposal");

    await press(element, "Take this proposal");

    const text = textOf(element);
    expect(text).toContain("The roster has changed since this proposal. Nothing was taken.");
    expect(text).toContain("The shift V of 5 January 2027 came or changed.");
    expect(text).not.toContain("5d6e7f80");
    await page.getByText("Search in another way").click();
    expect(page.getByRole("button", { name: "Search again" }).elements()).toHaveLength(1);
    expect(page.getByRole("button", { name: "Try again" }).elements()).toEqual([]);
  });

  it("takes up a search that a colleague started, and does not offer one that was taken", async () => {
    const list = "GET /teams/*/periods/*/completion-jobs";
    const running = sampleServer(true).on(list, { items: [aSearch({ id: "c7" })] });
    expect(textOf(await showFor(running))).toContain("The proposal Nothing changes yet");

    sessionStorage.clear();
    const taken = { by: "Karin", at: "2026-11-23T10:00:00+01:00" };
    const over = sampleServer(true).on(list, { items: [aSearch({ id: "c7", taken })] });
    const element = await showFor(over);
    expect(textOf(element)).toContain("Taken by Karin, Mon 23 Nov 10:00");
    expect(page.getByRole("button", { name: "Take this proposal" }).elements()).toEqual([]);
    await page.getByText("Searched before (1)").click();
    await press(element, "Look at: Mon 23 Nov 09:00, 10 seconds");
    expect(page.getByRole("button", { name: "Take this proposal" }).elements()).toEqual([]);
  });

  it.each([
    ["FAILED", "The search found no proposal. Nobody can be given shifts."],
    ["CANCELLED", "The search was stopped before there was a proposal."],
  ] as const)("says so when a search ends as %s", async (state, sentence) => {
    const failure = state === "FAILED" ? { failure: "Nobody can be given shifts." } : {};
    const server = sampleServer(true).on(EVENTS, () =>
      asEvents([aCompletionJob({ state, ...failure })]),
    );
    const element = await showFor(server);

    await press(element, "Look for a proposal");

    expect(textOf(element)).toContain(sentence);
    expect(page.getByRole("button", { name: "Look for a proposal" }).elements()).toHaveLength(1);
  });

  it("lays two proposals side by side when asked, and goes on with one of them", async () => {
    const other = aCompletion({
      members: [aCompletionMember({ added: [aShift("o4", "2027-01-13", "N")] })],
      openShifts: [],
      cost: 7000,
    });
    const server = sampleServer(true)
      .on(START.replace("POST", "GET"), {
        items: [aSearch({ id: "c1" }), aSearch({ id: "c0", seconds: 30, pinned: 2 })],
      })
      .on("GET /teams/*/periods/*/completion-jobs/c0", () =>
        aFinishedCompletion({ id: "c0", proposal: other }),
      )
      .on("GET /teams/*/periods/*/completion-jobs/c0/events", () =>
        asEvents([aFinishedCompletion({ id: "c0", proposal: other })]),
      );
    const element = await showFor(server);
    const asked = (): number =>
      server.asked.filter(({ route }) => /^GET .*completion-jobs\/(\*|c0)$/.test(route)).length;
    const before = asked();

    await page.getByText("Compare two proposals").click();
    await settled(element);

    expect(asked()).toBe(before + 2);
    const comparison = element.shadowRoot?.querySelector("roster-completion-comparison");
    const text = (comparison && textOf(comparison)) ?? "";
    expect(text).toContain("30 seconds, 2 picks pinned");
    expect(text).toMatch(/Stays open 1 0 ✓ better/);
    expect(text).toMatch(/Bram O’Neill 2 shifts differ 87 h 30 min gets 1 shift 1 pick/);
    expect(text).toMatch(/Esra Yılmaz 1 shift differs 87 h 30 min 87 h 30 min gets 1 shift/);
    expect(await accessibilityFaults()).toEqual([]);
    await page.viewport(320, 700);
    expect(document.documentElement.scrollWidth).toBe(320);
    await page.viewport(1280, 900);

    await press(element, "Go on with proposal B");
    expect(element.shadowRoot?.activeElement?.id).toBe("result");
    const shown = element.shadowRoot?.querySelector("roster-completion-proposal");
    expect(shown?.proposal.cost).toBe(7000);
  });

  it("compares nothing while there is one proposal", async () => {
    const server = sampleServer(true).on(START.replace("POST", "GET"), {
      items: [aSearch({ id: "c1" }), aSearch({ id: "c0", hasProposal: false })],
    });
    await showFor(server);

    expect(page.getByText("Compare two proposals").elements()).toEqual([]);
  });

  it("pins picks where picks may change, a person's at once or one by one, by keyboard", async () => {
    const server = sampleServer(true);
    const picked = (id: string, date: string) => aShift(id, date, "V", { origin: "PICKED" });
    const element = await show("roster-completion", {
      context: aContext(server, { leads: true }),
      period: completing,
      open,
      picks: [
        {
          memberId: "amina",
          displayName: "Amina Visser",
          picks: [picked("a1", "2027-01-11"), picked("a2", "2027-01-12")],
        },
        { memberId: "bram", displayName: "Bram O’Neill", picks: [picked("b1", "2027-01-14")] },
      ],
    });
    expect(textOf(element)).not.toContain("Picks that surely stay");

    await page.getByLabelText("Change what colleagues picked").click();
    await settled(element);
    await page.getByText("Picks that surely stay: 0 of 3").click();
    page.getByRole("button", { name: "Pin all picks of Amina Visser" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);
    await page.getByText("Amina Visser: 2 of 2").click();
    await page.getByLabelText(/Vroege dienst, Monday 11 January/).click();
    await settled(element);
    expect(textOf(element)).toContain("Picks that surely stay: 1 of 3");
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByText(/^Must be filled/).click();
    await page.getByLabelText(/Nachtdienst, Wednesday 13 January/).click();
    await press(element, "Look for a proposal");

    expect(server.asked.find(({ route }) => route === START)?.body).toMatchObject({
      mustFill: ["o4"],
      pinnedShiftIds: ["a2"],
    });
  });

  it("says so where the phase has moved on, and where nothing is open", async () => {
    const server = sampleServer(true).on(START, () => problem(409, "wrong-phase"));
    const element = await showFor(server);
    await press(element, "Look for a proposal");
    expect(textOf(element)).toContain("The period has moved to another phase.");

    const context = aContext(sampleServer(true), { leads: true });
    const none = await show("roster-completion", { context, period: completing, open: [] });
    expect(textOf(none)).toContain("No shift is open. You can go on to approval.");
  });

  it("follows by asking where the stream cannot be had", async () => {
    const server = sampleServer(true).on(EVENTS, () => new Answer(502, "<html>", "text/html"));
    const element = await showFor(server);

    await press(element, "Look for a proposal");

    expect(textOf(element)).toContain("The proposal Nothing changes yet");
  });

  it("holds 200 people with long names on a telephone", async () => {
    await page.viewport(320, 700);
    const people = Array.from({ length: 200 }, (_, index) =>
      aCompletionMember({
        memberId: `m${index}`,
        displayName: index % 2 ? "نور الهدى عبد الرحمن" : "W".repeat(60),
        added: [open[0] ?? aCompletion().openShifts[0]!.shift],
      }),
    );
    const server = sampleServer(true).on(EVENTS, () =>
      asEvents([aFinishedCompletion({ proposal: aCompletion({ members: people }) })]),
    );
    const element = await showFor(server);
    await press(element, "Look for a proposal");

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1280, 900);
  });
});

describe("who takes part in a round", () => {
  it("is shown with picks, wishes, hours and what was agreed", async () => {
    const element = await show("roster-period", {
      context: aContext(sampleServer(true), { leads: true }),
      period: aPeriod(),
    });
    const text = textOf(element);

    expect(text).toContain("5 colleagues picked nothing yet");
    expect(text).toContain("4 colleagues without wishes");
    expect(text).toContain("Note to you Ik ruil met iedereen");
    expect(text).toContain("95 h planned, 96 h contract 1 h still to plan");
    expect(text).toContain("111 h 30 min planned, 96 h contract 15 h 30 min above contract");
    expect(text).toContain("11 shifts, at most 20 were agreed on");
    expect(text).toContain("1 van 11 diensten is impopulair");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says that wishes are not told while people are wishing, and does not ask for them", async () => {
    const server = sampleServer(true);
    const element = await show("roster-period", {
      context: aContext(server, { leads: true }),
      period: aPeriod({ phase: "WISHING", possibleCommands: ["OPEN_PICKING"] }),
    });

    expect(textOf(element)).toContain("Nobody sees who has made wishes until wishing is over.");
    expect(server.asked.some(({ route }) => route.endsWith("/wishes"))).toBe(false);
  });

  it("is asked again when something happened", async () => {
    const server = sampleServer(true);
    const element = await show("roster-period", {
      context: aContext(server, { leads: true }),
      period: aPeriod(),
    });

    element.news = 1;
    await settled(element);

    const asked = server.asked.filter(({ route }) => route.endsWith("/agreement-standings"));
    expect(asked).toHaveLength(2);
  });

  it("says what went wrong, and asks again", async () => {
    const route = "GET /teams/*/periods/*/agreement-standings";
    const server = sampleServer(true);
    const standings = server.handler(route);
    server.on(route, () => problem(500, "internal"));
    const element = await show("roster-period", {
      context: aContext(server, { leads: true }),
      period: aPeriod(),
    });
    expect(textOf(element)).toContain("Something went wrong on the server.");

    server.on(route, standings);
    await press(element, "Try again");

    expect(textOf(element)).toContain("5 colleagues picked nothing yet");
  });
});
