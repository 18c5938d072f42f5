import { page, userEvent } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import { Answer, type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aFinishedJob, aJob, members } from "../../testing/sample.ts";
import "./base-roster.ts";
import type { RosterBaseRoster } from "./base-roster.component.ts";

const EVENTS = "GET /teams/*/base-roster-jobs/*/events";

/** A search that has not ended: one event, and then a stream that stays open. */
const stillRunning = (server: FakeServer): FakeServer =>
  streaming(server, `data: ${JSON.stringify(aJob())}\n\n`);

/** A stream that only keeps the line open. */
const silent = (server: FakeServer): FakeServer => streaming(server, ": still here\n\n");

function streaming(server: FakeServer, events: string): FakeServer {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (!String(input instanceof Request ? input.url : input).endsWith("/events")) {
      return server.fetch(input, init);
    }
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(events)),
    });
    return new Response(body);
  };
  return { ...server, fetch, asked: server.asked } as unknown as FakeServer;
}

const showFor = (server: FakeServer): Promise<RosterBaseRoster> =>
  show("roster-base-roster", { context: aContext(server, { leads: true }) });

async function press(element: Element, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

beforeEach(() => sessionStorage.clear());

describe("the base roster", () => {
  it("shows the proposal of a finished search: figures, what stays open and why, who changes", async () => {
    const element = await showFor(sampleServer(true));

    await press(element, "Make a proposal");

    const text = textOf(element);
    expect(text).toContain("Not covered 8 h");
    expect(text).toContain("Stays open: 1 shift");
    expect(text).toContain("one more colleague of level 4 with 2 h a week could do 1 of these");
    expect(text).toContain(
      "With these contracts every roster leaves at least 1 h 30 min uncovered.",
    );
    expect(text).toContain("At most 3 % better is possible, whatever else is tried.");
    expect(text).toContain("Niemand met niveau 3 heeft dan nog 11 uur rust.");
    expect(text).toContain("Bram O’Neill · 2 days change");
    expect(text).toContain("Week 3, Sunday: free becomes N");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows progress while it searches, and can be stopped", async () => {
    const server = sampleServer(true);
    const element = await showFor(stillRunning(server));

    await press(element, "Make a proposal");
    expect(textOf(element)).toContain("7 of 20 seconds");
    expect(textOf(element)).toContain("Steps tried 1,234,567");
    expect(textOf(element)).toContain("At most 3 % better is possible");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Stop searching");

    expect(textOf(element)).toContain("Stopping");
    expect(server.asked.filter(({ route }) => route.endsWith("/cancel"))).toHaveLength(1);
  });

  it("says that a search is for a care demand that was tried", async () => {
    const server = sampleServer(true).on("POST /teams/*/base-roster-jobs", () =>
      aJob({ scenario: true }),
    );
    const element = await showFor(silent(server));

    await press(element, "Make a proposal");

    expect(textOf(element)).toContain("This search covers a care demand that was tried.");
  });

  it("claims nothing about a roster before the search has taken a step", async () => {
    const queued = aJob({
      state: "QUEUED",
      progress: { ...aJob().progress, steps: 0, uncoveredMinutes: 0 },
    });
    const server = sampleServer(true).on("POST /teams/*/base-roster-jobs", queued);
    const element = await showFor(silent(server));

    await press(element, "Make a proposal");

    expect(textOf(element)).toContain("Waiting for a free server");
    expect(textOf(element)).not.toContain("Not covered");
  });

  it("takes up a running search after a reload", async () => {
    const server = sampleServer(true);
    await press(await showFor(stillRunning(server)), "Make a proposal");

    const reloaded = await showFor(stillRunning(server));

    expect(textOf(reloaded)).toContain("7 of 20 seconds");
  });

  it("takes the proposal from the Monday that was chosen", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    const accepted: string[] = [];
    element.addEventListener("roster-base-roster-accepted", ({ detail }) =>
      accepted.push(detail.anchorDate),
    );
    await press(element, "Make a proposal");

    await page.getByLabelText("Week 1 starts on").fill("2027-01-04");
    await press(element, "Take this proposal");

    expect(textOf(element)).toContain("This is now the team's base roster.");
    expect(accepted).toEqual(["2027-01-04"]);
    expect(server.asked.find(({ route }) => route.endsWith("/accept"))?.body).toEqual({
      anchorDate: "2027-01-04",
    });
  });

  it("refuses a day that is no Monday, before the server has to", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    await press(element, "Make a proposal");

    await page.getByLabelText("Week 1 starts on").fill("2027-01-05");
    await press(element, "Take this proposal");

    expect(textOf(element)).toContain("Week 1 has to start on a Monday.");
    expect(server.asked.some(({ route }) => route.endsWith("/accept"))).toBe(false);
  });

  it("lets a hybrid team choose whose line stands", async () => {
    const server = sampleServer(true);
    const context = aContext(server, { leads: true });
    const hybrid = { ...context, team: { ...context.team, baseRosterMode: "HYBRID" as const } };
    const element = await show("roster-base-roster", { context: hybrid });
    await press(element, "Make a proposal");

    for (const name of [
      "Bram O’Neill",
      "Chantal van der Heijden-Wolthuis",
      "Dirk de Jong",
      "Esra Yılmaz",
    ]) {
      await page.getByRole("checkbox", { name }).click();
    }
    await press(element, "Take this proposal");

    const body = server.asked.find(({ route }) => route.endsWith("/accept"))?.body as {
      fixedCells: { memberId: string }[];
    };
    expect(new Set(body.fixedCells.map(({ memberId }) => memberId))).toEqual(new Set(["amina"]));
  });

  it("names every wrong number at once, with what would be right", async () => {
    const element = await showFor(sampleServer(true));

    await page.getByLabelText("Weeks in the cycle").fill("53");
    await page.getByLabelText("Search time in seconds").fill("0");
    await press(element, "Make a proposal");

    expect(textOf(element)).toContain("Weeks in the cycle: enter a whole number from 1 to 52.");
    expect(textOf(element)).toContain(
      "Search time in seconds: enter a whole number from 1 to 3600.",
    );
  });

  it("aims at the target hours of days that are entered, and only of both", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    const started = (): unknown[] =>
      server.asked
        .filter(({ route }) => route === "POST /teams/*/base-roster-jobs")
        .map(({ body }) => body);

    await page.getByLabelText("Aim at the target hours from").fill("2027-01-04");
    await press(element, "Make a proposal");
    expect(textOf(element)).toContain("enter two days, the last one not before the first");
    expect(started()).toEqual([]);
    await page.getByLabelText("up to and including").fill("2027-01-31");
    await press(element, "Make a proposal");

    expect(started()).toEqual([
      expect.objectContaining({ hoursFor: { from: "2027-01-04", until: "2027-02-01" } }),
    ]);
  });

  it("tells of every line what it holds a week, and what it aims at", async () => {
    const job = aFinishedJob();
    const lines = (job.proposal?.lines ?? []).map((line) => ({
      ...line,
      aimedMinutes: 5760,
      plannedMinutes: 5400,
    }));
    const told = { ...job, proposal: { ...job.proposal, cycleWeeks: 4, lines } };
    const server = sampleServer(true)
      .on("GET /teams/*/base-roster-jobs/*", () => told)
      .on(EVENTS, () => new Answer(200, `data: ${JSON.stringify(told)}\n\n`, "text/event-stream"));
    const element = await showFor(server);

    await press(element, "Make a proposal");

    expect(textOf(element)).toContain("22 h 30 min a week, target 24 h");
  });

  it("tells who works beside a coach, and what her hours lack", async () => {
    const job = aFinishedJob();
    const [coach, student] = job.proposal?.lines ?? [];
    const coached = [
      {
        memberId: student?.memberId ?? "",
        coachIds: [coach?.memberId ?? ""],
        followedShifts: 9,
        coachShifts: 16,
        shortfall: "3 hours of the cycle are missing.",
      },
    ];
    const told = { ...job, proposal: { ...job.proposal, coached } };
    const server = sampleServer(true)
      .on("GET /teams/*/base-roster-jobs/*", () => told)
      .on(EVENTS, () => new Answer(200, `data: ${JSON.stringify(told)}\n\n`, "text/event-stream"));
    const element = await showFor(server);

    await press(element, "Make a proposal");

    expect(textOf(element)).toContain("1 colleague is supernumerary");
    expect(textOf(element)).toContain(
      `${student?.displayName} works 9 of the 16 shifts beside ${coach?.displayName}.`,
    );
    expect(textOf(element)).toContain("3 hours of the cycle are missing.");
  });

  it("says why a search found nothing", async () => {
    const failed = aJob({ state: "FAILED", failure: "Nobody has level 4." });
    const server = sampleServer(true).on(
      EVENTS,
      () => new Answer(200, `data: ${JSON.stringify(failed)}\n\n`, "text/event-stream"),
    );
    const element = await showFor(server);

    await press(element, "Make a proposal");

    expect(textOf(element)).toContain("The search found no proposal. Nobody has level 4.");
  });

  it("shows the best so far when a stopped search had found something", async () => {
    const stopped = aFinishedJob({ state: "CANCELLED" });
    const server = sampleServer(true).on(
      EVENTS,
      () => new Answer(200, `data: ${JSON.stringify(stopped)}\n\n`, "text/event-stream"),
    );
    const element = await showFor(server);

    await press(element, "Make a proposal");

    expect(textOf(element)).toContain("The proposal");
  });

  it("says that there is none yet, which is no problem", async () => {
    const server = sampleServer(true).on("GET /teams/*/base-roster", () =>
      problem(404, "not-found"),
    );
    const element = await showFor(server);

    expect(textOf(element)).toContain("There is no base roster yet.");
    expect(element.shadowRoot?.querySelector("roster-problem")).toBeNull();
  });

  it("pins a cell, a line and a day of a proposal, and searches again with them", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    await press(element, "Make a proposal");
    await page.getByText("The lines", { exact: true }).click();
    const proposal = page.elementLocator(
      element.shadowRoot!.querySelector("roster-base-roster-proposal")!,
    );
    const count = (): string => textOf(element);

    await proposal.getByRole("button", { name: "Pin Amina Visser, Week 1, Monday: V" }).click();
    await settled(element);
    expect(count()).toContain("1 cell is pinned and stays exactly so.");
    await proposal.getByRole("combobox", { name: "Day" }).selectOptions("SUN");
    await proposal.getByRole("button", { name: "Pin or unpin the whole day" }).click();
    await settled(element);
    await proposal.getByRole("button", { name: "Pin the line: Bram O’Neill" }).click();
    await settled(element);
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Make a proposal");

    const body = server.asked.filter(({ route }) => route === "POST /teams/*/base-roster-jobs")[1]
      ?.body as { pinnedIn: string; pins: object[] };
    expect(body.pinnedIn).toBe("PROPOSAL");
    expect(body.pins).toContainEqual({ memberId: "amina", week: 1, day: "MON", shiftType: "V" });
    expect(body.pins).toHaveLength(1 + members.length + 28 - 1);
  });

  it("moves through a line with the arrow keys, and pins with the space bar", async () => {
    const element = await showFor(sampleServer(true));
    await page.getByText("The base roster that stands", { exact: true }).click();
    const first = page.getByRole("button", { name: "Pin Amina Visser, Week 1, Monday: V" });
    (first.element() as HTMLElement).focus();

    await userEvent.keyboard("{ArrowRight}{ArrowDown} ");
    await settled(element);

    const moved = page.getByRole("button", { name: /^Pin Amina Visser, Week 2, Tuesday/ });
    expect(moved.element().getAttribute("aria-pressed")).toBe("true");
    expect(moved.element().tabIndex).toBe(0);
    expect((first.element() as HTMLElement).tabIndex).toBe(-1);
  });

  it("lays two proposals side by side, and goes on with one of them", async () => {
    const better = aFinishedJob({
      id: "j2",
      progress: { ...aJob().progress, uncoveredMinutes: 240 },
    });
    const summary = { ...aJob({ state: "DONE" }), pins: 0, hasProposal: true };
    const server = sampleServer(true)
      .on("GET /teams/*/base-roster-jobs", {
        items: [summary, { ...summary, id: "j2", pins: 3 }],
      })
      .on("GET /teams/*/base-roster-jobs/*", ({ path }) =>
        path.includes("j2") ? better : aFinishedJob(),
      );
    const element = await showFor(server);

    expect(textOf(element)).toContain("Compare two proposals");
    expect(textOf(element)).toContain("Not covered 2 h 1 h ✓ better");
    expect(textOf(element)).toContain("3 pinned");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Go on with proposal B");

    expect(textOf(element)).toContain("The proposal");
  });

  it("compares nothing while there is one proposal", async () => {
    const summary = { ...aJob({ state: "DONE" }), pins: 0, hasProposal: true };
    const server = sampleServer(true).on("GET /teams/*/base-roster-jobs", {
      items: [summary, { ...summary, id: "j2", hasProposal: false }],
    });

    expect(textOf(await showFor(server))).not.toContain("Compare two proposals");
  });

  it("offers no search to who does not lead the team", async () => {
    const element = await show("roster-base-roster", { context: aContext(sampleServer(false)) });

    expect(element.shadowRoot?.querySelector("roster-base-roster-form")).toBeNull();
  });
});
