import { page, userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import type { ChangeToCheck, RosterChange, StandingWish } from "@samenrooster/contract";
import { forgetDrafts } from "../../api/draft.ts";
import { swapDraft } from "../../roster/swap-draft.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aViolation } from "../../testing/sample.ts";
import { someAgreements } from "../../testing/sample-exchange.ts";
import "./swap-start.ts";
import type { RosterSwapStart } from "./swap-start.component.ts";

const PROPOSE = "POST /teams/*/roster-changes";
const CHECK = "POST /teams/*/members/*/change-check";
const published = aPeriod({ phase: "PUBLISHED", possibleCommands: [] });

function open(server: FakeServer, periods = [published]): Promise<RosterSwapStart> {
  return show("roster-swap-start", { context: aContext(server), periods });
}

/** With the first shift, an early one on Monday 4 January, and a way chosen. */
async function startWith(way: string, server: FakeServer): Promise<RosterSwapStart> {
  const element = await open(server);
  await press(element, /^Swap this shift or give it away: Vroege dienst, Monday 4 January/);
  await press(element, way);
  return element;
}

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await settled(element);
}

async function tick(element: Element, name: RegExp): Promise<void> {
  await page.getByRole("checkbox", { name }).click();
  await settled(element);
}

function proposed(element: Element): RosterChange[] {
  const heard: RosterChange[] = [];
  element.addEventListener("change-proposed", (event) =>
    heard.push((event as CustomEvent<RosterChange>).detail),
  );
  return heard;
}

function bodyOf(server: FakeServer, route: string): unknown {
  return server.asked.filter((asked) => asked.route === route).at(-1)?.body;
}

const unable = (...names: string[]) =>
  problem(422, "impossible-document", {
    errors: names.map((value) => ({
      pointer: "/memberIds",
      code: "change-asks-unable",
      value,
      message: `A roster rule does not allow ${value} to take this shift.`,
    })),
  });

describe("starting a change", () => {
  afterEach(() => forgetDrafts());

  it("offers coming shifts of a published roster", async () => {
    await open(sampleServer(false));

    expect(page.getByRole("button", { name: /^Swap this shift/ }).elements()).toHaveLength(11);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says so where there are none, and when there will be", async () => {
    const said = textOf(await open(sampleServer(false), [aPeriod()]));

    expect(said).toContain("You have no shift that you can swap now.");
    expect(said).toContain("in a roster that is published");
  });

  it("goes on where it was after a reload, with who was chosen", async () => {
    const element = await startWith("Ask a colleague", sampleServer(false));
    await tick(element, /Esra/);

    const again = await open(sampleServer(false));

    expect(textOf(again)).toContain("This shift goes");
    expect(textOf(again)).toContain("1 colleague chosen");
  });

  it("tells that the shift it was about has changed meanwhile", async () => {
    const server = sampleServer(false);
    swapDraft(aContext(server)).keep({ open: true, shiftId: "gone", way: "ask" });

    expect(textOf(await open(server))).toContain("has changed meanwhile. Choose again.");
  });

  it("can be tried again when no answer comes", async () => {
    const server = sampleServer(false);
    const agreements = server.handler("GET /teams/*/agreements");
    const element = await open(
      server.on("GET /teams/*/agreements", () => problem(500, "internal")),
    );
    server.on("GET /teams/*/agreements", agreements);

    await press(element, "Try again");

    expect(textOf(element)).toContain("Which shift?");
  });

  it("is done by keyboard alone", async () => {
    const server = sampleServer(false);
    const element = await open(server);
    const heard = proposed(element);

    await userEvent.keyboard("{Tab}{Enter}");
    await settled(element);
    await userEvent.keyboard("{Tab}{Enter}");
    await settled(element);
    await userEvent.keyboard("{Tab}{Tab}{Tab} ");
    await settled(element);
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(heard).toHaveLength(1);
  });
});

describe("asking colleagues", () => {
  afterEach(() => forgetDrafts());

  it("shows first what giving it away does, who is free, and who cannot", async () => {
    const server = sampleServer(false);
    const said = textOf(await startWith("Ask a colleague", server));

    expect(bodyOf(server, CHECK)).toEqual({ removeShiftIds: ["amina-0"], addShiftIds: [] });
    expect(said).toContain("What giving it away does for you ✓ Fits");
    expect(said).toContain("Bram O’Neill free");
    expect(said).toContain("Esra Yılmaz works then: Late dienst 14:45 to 23:00");
    expect(said).toContain("Dirk de Jong level 2; this shift asks for level 3");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("gives away to one", async () => {
    const server = sampleServer(false);
    const element = await startWith("Ask a colleague", server);
    const heard = proposed(element);

    await tick(element, /Bram/);
    await press(element, "Send the question");

    expect(bodyOf(server, PROPOSE)).toEqual({
      kind: "GIVE_AWAY",
      shiftId: "amina-0",
      memberIds: ["bram"],
    });
    expect(heard.map(({ kind }) => kind)).toEqual(["GIVE_AWAY"]);
  });

  it("asks several for cover", async () => {
    const server = sampleServer(false);
    const element = await startWith("Ask a colleague", server);

    await tick(element, /Bram/);
    await tick(element, /Esra/);
    await press(element, "Ask 2 colleagues");

    expect(bodyOf(server, PROPOSE)).toMatchObject({ kind: "COVER", memberIds: ["bram", "esra"] });
  });

  it("asks whom, where nobody was chosen", async () => {
    const server = sampleServer(false);
    const element = await startWith("Ask a colleague", server);

    await press(element, "Send the question");

    expect(textOf(element)).toContain("Choose at least one colleague.");
    expect(bodyOf(server, PROPOSE)).toBeUndefined();
  });

  it("says who cannot, and asks only the others", async () => {
    const server = sampleServer(false);
    const propose = server.handler(PROPOSE);
    const element = await startWith("Ask a colleague", server);
    const heard = proposed(element);
    await tick(element, /Bram/);
    await tick(element, /Esra/);

    // The server does not keep the order of those who are asked: it names them.
    server.on(PROPOSE, () => unable("Bram O’Neill"));
    await press(element, "Ask 2 colleagues");
    expect(textOf(element)).toContain("does not allow Bram O’Neill to take this shift");
    server.on(PROPOSE, propose);
    await press(element, "Ask the others only");
    expect(textOf(element)).toContain("No longer chosen: Bram O’Neill.");
    await press(element, "Send the question");

    expect(heard.at(-1)?.moves[0]?.toName).toBe("Esra Yılmaz");
  });

  it("offers no others where none is left", async () => {
    const element = await startWith(
      "Ask a colleague",
      sampleServer(false).on(PROPOSE, () => unable("Bram O’Neill")),
    );
    await tick(element, /Bram/);

    await press(element, "Send the question");

    expect(textOf(element)).toContain("Change your choice and try again.");
    expect(page.getByRole("button", { name: "Ask the others only" }).elements()).toEqual([]);
  });

  it("shows the rule that forbids it", async () => {
    const refuse = (): unknown => problem(422, "rule-violated", { ruleViolations: [aViolation()] });
    const element = await startWith("Ask a colleague", sampleServer(false).on(PROPOSE, refuse));
    await tick(element, /Bram/);

    await press(element, "Send the question");

    expect(textOf(element)).toContain("11 uur is nodig");
    expect(textOf(element)).toContain("another colleague is possible");
    expect(textOf(element)).toContain("1 colleague chosen");
  });

  it.each([
    ["FIRST_COME", "the first who says yes has the shift"],
    ["APPLY_AND_CHOOSE", "the team lead chooses among those who say yes"],
  ] as const)("goes by what the team agreed: %s", async (openShifts, sentence) => {
    const server = sampleServer(false).on(
      "GET /teams/*/agreements",
      someAgreements({ openShifts }),
    );

    expect(textOf(await startWith("Ask a colleague", server))).toContain(sentence);
  });
});

describe("swapping with a colleague", () => {
  afterEach(() => forgetDrafts());

  const fits = /^Does it fit\? Late dienst, Monday 4 January.* of Esra/;

  it("shows shifts of others on those days, with what she works herself", async () => {
    const said = textOf(await startWith("Swap with a colleague", sampleServer(false)));

    expect(said).toContain("Monday 4 January: 2 shifts");
    expect(said).toContain("Wednesday 6 January");
    expect(said).toContain("you work: Vroege dienst");
    expect(said).not.toContain("Amina");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows whether it fits, then proposes", async () => {
    const server = sampleServer(false);
    const element = await startWith("Swap with a colleague", server);
    const heard = proposed(element);
    expect(page.getByRole("button", { name: /^Propose/ }).elements()).toEqual([]);

    await press(element, fits);
    expect(bodyOf(server, CHECK)).toEqual({
      removeShiftIds: ["amina-0"],
      addShiftIds: ["esra-0"],
    } satisfies ChangeToCheck);
    await press(element, "Propose the swap to Esra Yılmaz");

    expect(bodyOf(server, PROPOSE)).toEqual({
      kind: "SWAP",
      shiftId: "amina-0",
      forShiftId: "esra-0",
    });
    expect(heard).toHaveLength(1);
  });

  it("proposes nothing that a rule forbids, and says which", async () => {
    const server = sampleServer(false).on(CHECK, {
      caused: [aViolation()],
      solved: [],
      light: { colour: "RED" },
      historyGaps: [],
    });
    const element = await startWith("Swap with a colleague", server);

    await press(element, fits);

    expect(textOf(element)).toContain("✕ Does not fit");
    expect(textOf(element)).toContain("11 uur is nodig");
    expect(textOf(element)).toContain("See whether another shift fits.");
    expect(page.getByRole("button", { name: /^Propose/ }).elements()).toEqual([]);
  });

  it("tells what forbids it to the other, as far as that is told", async () => {
    const server = sampleServer(false).on(PROPOSE, () =>
      problem(422, "rule-violated", { detail: "A rule forbids it to one of the others." }),
    );
    const element = await startWith("Swap with a colleague", server);
    await press(element, fits);

    await press(element, /^Propose/);

    expect(textOf(element)).toContain("A rule forbids it to one of the others.");
  });

  it("goes from week to week within what is published", async () => {
    const element = await startWith("Swap with a colleague", sampleServer(false));
    expect(
      page
        .getByRole("button", { name: /Previous week/ })
        .element()
        .getAttribute("aria-disabled"),
    ).toBe("true");

    await press(element, /Next week/);

    expect(textOf(element)).toContain("Tuesday 12 January");
    expect(textOf(element)).not.toContain("Monday 4 January: 2 shifts");
  });
});

describe("putting down a swap wish", () => {
  afterEach(() => forgetDrafts());

  it("sends what is wanted, best first", async () => {
    const server = sampleServer(false);
    const element = await startWith("Put down a swap wish", server);
    const heard: StandingWish[] = [];
    element.addEventListener("wish-stored", (event) =>
      heard.push((event as CustomEvent<StandingWish>).detail),
    );

    await page.getByLabelText("Shift type").selectOptions("Nachtdienst");
    await press(element, "Another choice");
    await page.getByLabelText("Day").nth(1).fill("2027-01-08");
    await settled(element);
    await press(element, "Move choice 2 up");
    await press(element, /^Put down the swap wish$/);

    expect(bodyOf(server, "POST /teams/*/swap-wishes")).toEqual({
      shiftId: "amina-0",
      wanted: [{ date: "2027-01-08" }, { shiftType: "N" }],
    });
    expect(heard.map(({ state }) => state)).toEqual(["OPEN"]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks what is missing, and sends nothing", async () => {
    const server = sampleServer(false);
    const element = await startWith("Put down a swap wish", server);

    await press(element, /^Put down the swap wish$/);

    expect(textOf(element)).toContain("Give a day or a shift type for choice 1.");
    expect(bodyOf(server, "POST /teams/*/swap-wishes")).toBeUndefined();
  });

  it("keeps what was typed through a reload", async () => {
    const element = await startWith("Put down a swap wish", sampleServer(false));
    await page.getByLabelText("Day").fill("2027-01-08");
    await settled(element);

    await open(sampleServer(false));

    expect(page.getByLabelText("Day").element()).toHaveProperty("value", "2027-01-08");
  });

  it("ends at ten choices", async () => {
    const element = await startWith("Put down a swap wish", sampleServer(false));

    for (let more = 0; more < 9; more++) {
      await press(element, "Another choice");
    }

    expect(textOf(element)).toContain("More than 10 choices are not possible.");
    expect(page.getByRole("button", { name: "Another choice" }).elements()).toEqual([]);
  });

  it("says so where the team does not look for rings", async () => {
    const server = sampleServer(false).on(
      "GET /teams/*/agreements",
      someAgreements({ swapRings: false }),
    );

    expect(textOf(await startWith("Put down a swap wish", server))).toContain(
      "Your team agreed that swap rings are not looked for.",
    );
  });

  it("says what the server found wrong, and keeps the list", async () => {
    const server = sampleServer(false).on("POST /teams/*/swap-wishes", () =>
      problem(422, "impossible-document", {
        errors: [{ pointer: "/shiftId", code: "x", message: "This shift is offered already." }],
      }),
    );
    const element = await startWith("Put down a swap wish", server);
    await page.getByLabelText("Day").fill("2027-01-08");

    await press(element, /^Put down the swap wish$/);

    expect(textOf(element)).toContain("This shift is offered already.");
    expect(page.getByLabelText("Day").element()).toHaveProperty("value", "2027-01-08");
  });

  it("fits a telephone of 320 pixels, as the other ways do", async () => {
    await page.viewport(320, 700);
    const widths: number[] = [];
    for (const way of ["Put down a swap wish", "Swap with a colleague", "Ask a colleague"]) {
      forgetDrafts();
      await startWith(way, sampleServer(false));
      widths.push(document.documentElement.scrollWidth);
    }
    await page.viewport(1280, 900);

    expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  });
});
