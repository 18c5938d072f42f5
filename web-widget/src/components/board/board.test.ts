import type { PeriodPhase } from "@samenrooster/contract";
import { page, userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import {
  aLargeRoster,
  changeRoster,
  inPhase,
  repairsFor,
  suggestionsFor,
} from "../../testing/sample-board.ts";
import { aPeriod, aShift, aViolation } from "../../testing/sample.ts";
import { withShift } from "../../roster/board.ts";
import type { RosterBoard } from "./board.component.ts";
import "./board.ts";

const announced: string[] = [];
document.addEventListener("roster-announced", ({ detail }) => announced.push(detail.sentence));
afterEach(async () => {
  announced.length = 0;
  await page.viewport(1280, 900);
});

async function showBoard(
  phase: PeriodPhase,
  server: FakeServer = sampleServer(true),
  changes: Parameters<typeof aContext>[1] = {},
): Promise<{ board: RosterBoard; server: FakeServer }> {
  await page.viewport(1280, 900);
  inPhase(server, phase);
  const context = aContext(server, { leads: true, ...changes });
  const board = await show("roster-board", { context, period: aPeriod({ phase }) });
  await settled(board);
  return { board, server };
}

/** A cell by what it is called, for example "Esra Yılmaz, Tuesday 5 January". */
function cell(name: string) {
  return page.getByRole("gridcell", { name: new RegExp(`^${name}`) });
}

async function press(board: RosterBoard, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await settled(board);
  }
}

async function choose(board: RosterBoard, role: "button" | "menuitem", name: string | RegExp) {
  await page.getByRole(role, { name }).first().click();
  await settled(board);
}

async function focusOn(board: RosterBoard, name: string): Promise<void> {
  (cell(name).element() as HTMLElement).focus();
  await settled(board);
}

const OPEN = "Open: Vroege dienst, Tuesday 5 January";
const ESRA = "Esra Yılmaz, Tuesday 5 January";
const BRAM = "Bram O’Neill, Tuesday 5 January";

function focusedName(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return (
    active?.getAttribute("aria-label") ?? active?.textContent.replace(/\s+/g, " ").trim() ?? ""
  );
}

function bodyOf(server: FakeServer, route: string): unknown {
  return server.asked.filter((one) => one.route === route).at(-1)?.body;
}

describe("the board", () => {
  it("breaks no accessibility rule, and says of each cell who, when and what", async () => {
    await showBoard("PUBLISHED");

    expect(
      cell("Amina Visser, Monday 4 January: Vroege dienst 07:00 to 15:30$").elements(),
    ).toHaveLength(1);
    expect(cell("Dirk de Jong, Wednesday 6 January: Absent$").elements()).toHaveLength(1);
    expect(cell("Amina Visser, Tuesday 5 January: not allowed$").elements()).toHaveLength(1);
    expect(cell(`${OPEN}: 2 × Vroege dienst 07:00 to 15:30$`).elements()).toHaveLength(1);
    expect(cell("Coverage, Tuesday 5 January: 3 h short, 1 h surplus$").elements()).toHaveLength(1);
    expect(cell("Coverage, Monday 4 January: covered").elements()).toHaveLength(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("tells a vacated shift, its replacement and who is no member today", async () => {
    const replacement = aShift("r1", "2027-01-05", "V", { replacesShiftId: "esra-x" });
    const vacated = aShift("esra-x", "2027-01-05", "V", { memberId: "esra", vacated: true });
    const server = changeRoster(sampleServer(true), (roster) => ({
      ...roster,
      openShifts: [replacement],
      members: [
        ...roster.members.map((line) =>
          line.memberId === "esra" ? { ...line, shifts: [vacated] } : line,
        ),
        { memberId: "zoe", displayName: "زينب بن علي", shifts: [], absences: [] },
      ],
    }));
    await showBoard("PUBLISHED", server);

    expect(cell(`${ESRA}: .*vacated, is not worked$`).elements()).toHaveLength(1);
    expect(cell(`${OPEN}: .*replacement$`).elements()).toHaveLength(1);
    expect(
      page.getByRole("rowheader", { name: /زينب بن علي not in the team/ }).elements(),
    ).toHaveLength(1);
    await cell(ESRA).click();
    expect(page.getByText("This shift is vacated.").elements()).toHaveLength(1);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it.each<[PeriodPhase, string]>([
    ["DRAFT", "This period is still a draft."],
    ["WISHING", "The team is stating wishes."],
    ["PICKING", "The team is picking."],
    ["COMPLETING", "You can give open shifts to colleagues"],
    ["APPROVAL", "You can give open shifts to colleagues"],
    ["PUBLISHED", "nothing changes without a yes"],
    ["CLOSED", "This period is closed."],
  ])("says in %s what can be done", async (phase, sentence) => {
    const { board } = await showBoard(phase);

    expect(textOf(board)).toContain(sentence);
  });

  it("shows who only looks everything, and offers nothing to change", async () => {
    const { board, server } = await showBoard("PUBLISHED", sampleServer(true), {
      leads: false,
      memberId: undefined,
    });

    await cell(OPEN).click();
    await settled(board);

    expect(textOf(board)).toContain("You are looking on. A team lead gives out shifts.");
    expect(page.getByRole("menuitem").elements()).toHaveLength(1);
    expect(server.asked.some(({ route }) => route.includes("suggestions"))).toBe(false);
  });

  it("says so when the server does not answer, and tries again", async () => {
    const server = sampleServer(true);
    const roster = server.handler("GET /teams/*/periods/*/roster");
    server.on("GET /teams/*/periods/*/roster", () => problem(500, "internal"));
    const context = aContext(server, { leads: true });
    const board = await show("roster-board", { context, period: aPeriod() });
    expect(textOf(board)).toContain("Something went wrong on the server.");

    server.on("GET /teams/*/periods/*/roster", roster);
    await choose(board, "button", "Try again");

    expect(cell(ESRA).elements()).toHaveLength(1);
  });

  it("has room for a team of nobody", async () => {
    const server = changeRoster(sampleServer(true), (roster) => aLargeRoster(roster, 0, 0));
    server.on("GET /teams/*/periods/*/rule-violations", { items: [], historyGaps: [] });
    const { board } = await showBoard("PUBLISHED", server);

    expect(textOf(board)).toContain("There is nothing to do");
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the board by keyboard", () => {
  it("is one stop of Tab, and the arrows, Home, End and the page keys go about it", async () => {
    const { board } = await showBoard("PUBLISHED");
    await focusOn(board, "Amina Visser, Monday 4 January");

    await press(board, "{ArrowRight}", "{ArrowDown}");
    expect(focusedName()).toContain("Bram O’Neill, Tuesday 5 January");
    await press(board, "{End}");
    expect(focusedName()).toContain("Bram O’Neill, Sunday 31 January");
    await press(board, "{PageUp}");
    expect(focusedName()).toContain("Coverage, Sunday 31 January");
    await press(board, "{Control>}{Home}{/Control}");
    expect(focusedName()).toContain("Coverage, Monday 4 January");
    expect(
      page
        .getByRole("gridcell")
        .elements()
        .filter((one) => one.getAttribute("tabindex") === "0"),
    ).toHaveLength(1);
  });

  it("opens a cell with Enter, leaves it with Escape, and comes back to the cell", async () => {
    const { board } = await showBoard("PUBLISHED");
    await focusOn(board, OPEN);

    await press(board, "{Enter}");
    expect(focusedName()).toContain("Who can do this? Vroege dienst, Tuesday 5 January");
    expect(await accessibilityFaults()).toEqual([]);
    await press(board, "{ArrowDown}");
    expect(focusedName()).toContain("Pick up: Vroege dienst");
    await press(board, "{Escape}");

    expect(page.getByRole("menu").elements()).toEqual([]);
    expect(focusedName()).toContain(OPEN);
  });

  it("picks an open shift up, puts it down on a colleague, shows what it does, and asks her", async () => {
    const { board, server } = await showBoard("PUBLISHED");
    await focusOn(board, OPEN);

    await press(board, " ");
    expect(announced.at(-1)).toMatch(/^Picked up: Vroege dienst, Tuesday 5 January/);
    expect(page.getByRole("rowheader", { name: "Esra Yılmaz Fits" }).elements()).toHaveLength(1);
    expect(
      page.getByRole("rowheader", { name: "Bram O’Neill Does not fit" }).elements(),
    ).toHaveLength(1);
    await focusOn(board, ESRA);
    await press(board, "{Enter}");

    expect(announced.at(-1)).toMatch(/^Put down: .* with Esra Yılmaz\. Nothing has changed yet/);
    expect(focusedName()).toBe("Offer an open shift");
    expect(textOf(board)).toContain("What it does for Esra Yılmaz ✓ Fits It breaks no rule.");
    expect(textOf(board)).toContain("Added to the hours account +7 h 30 min");
    expect(bodyOf(server, "POST /teams/*/members/*/change-check")).toEqual({
      addShiftIds: ["o1"],
      removeShiftIds: [],
    });
    expect(bodyOf(server, "POST /teams/*/roster-changes")).toBeUndefined();
    expect(await accessibilityFaults()).toEqual([]);

    await choose(board, "button", "Ask");

    expect(bodyOf(server, "POST /teams/*/roster-changes")).toEqual({
      kind: "OPEN_SHIFT_OFFER",
      shiftId: "o1",
      memberIds: ["esra"],
    });
    expect(announced.at(-1)).toContain("Asked Esra Yılmaz");
    expect(focusedName()).toBe("Open shift offered");
    expect(cell(`${OPEN}: .*asked, waits for an answer`).elements()).toHaveLength(1);
  });

  it("puts a shift back with Escape, and nothing has happened", async () => {
    const { board, server } = await showBoard("PUBLISHED");
    await focusOn(board, OPEN);

    await press(board, " ", "{ArrowDown}", "{Escape}");

    expect(announced.at(-1)).toMatch(/^Put back: Vroege dienst/);
    expect(textOf(board)).not.toContain("Picked up");
    expect(server.asked.some(({ route }) => route.startsWith("POST"))).toBe(false);
  });

  it("says why a shift cannot lie there, and keeps it in hand", async () => {
    const { board } = await showBoard("PUBLISHED");
    await focusOn(board, OPEN);

    await press(board, " ");
    await focusOn(board, "Amina Visser, Tuesday 5 January");
    await press(board, " ");

    expect(announced.at(-1)).toContain("You do not ask yourself.");
    expect(textOf(board)).toContain("Picked up: Vroege dienst");
  });

  it("shows the coverage of a day, per level", async () => {
    const { board } = await showBoard("PUBLISHED");
    await focusOn(board, "Coverage, Tuesday 5 January");

    await press(board, "{Enter}");

    expect(focusedName()).toBe("Tuesday 5 January");
    expect(page.getByRole("img", { name: /present on Tuesday 5 January/ }).elements()).toHaveLength(
      1,
    );
    await page.getByLabelText("Level").selectOptions("Level 3 and higher");
    await page.getByText("As a table").click();
    expect(textOf(board)).toContain("1 short");
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the board by pointer", () => {
  it("takes a shift by dragging it to a colleague, who swaps or takes over", async () => {
    const { board, server } = await showBoard("PUBLISHED");

    await page.elementLocator(cell(BRAM).element()).dropTo(cell("Dirk de Jong, Tuesday 5 January"));
    await settled(board);

    expect(textOf(board)).toContain("Ask to take over");
    await page.getByRole("radio", { name: /^Swap with Vroege dienst/ }).click();
    await settled(board);
    expect(textOf(board)).toContain(
      "Dirk de Jong and Bram O’Neill are asked. If both say yes, they swap",
    );
    await choose(board, "button", "Ask both");
    expect(bodyOf(server, "POST /teams/*/roster-changes")).toEqual({
      kind: "SWAP",
      shiftId: "bram-0",
      forShiftId: "dirk-0",
    });
  });

  it("writes down who agreed by phone, and shows the shift where it is then", async () => {
    const { board, server } = await showBoard("PUBLISHED");
    await cell(OPEN).click();
    await choose(board, "menuitem", /^Pick up/);
    await cell(ESRA).click();
    await settled(board);
    await choose(board, "button", "Ask");

    await choose(board, "button", "Agreed by phone: Esra Yılmaz");

    expect(bodyOf(server, "POST /teams/*/roster-changes/*/consent-by-phone")).toEqual({
      memberId: "esra",
    });
    expect(cell(`${ESRA}: Vroege dienst`).elements()).toHaveLength(1);
    expect(cell(`${OPEN}: Vroege dienst`).elements()).toHaveLength(1);
    expect(textOf(board)).toContain("Settled: the roster has changed");
    expect(focusedName()).toBe("Open shift offered");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks a holder to give a shift up", async () => {
    const { board, server } = await showBoard("PUBLISHED");
    await cell(BRAM).click();

    await choose(board, "menuitem", /^Ask to give up/);
    await choose(board, "button", "Ask");

    expect(bodyOf(server, "POST /teams/*/roster-changes")).toEqual({
      kind: "LATE_CHANGE",
      shiftId: "bram-0",
      memberIds: ["bram"],
    });
    await choose(board, "button", "Withdraw the question");
    expect(textOf(board)).toContain("Withdrawn");
  });
});

describe("giving out what stayed open", () => {
  it("gives an open shift, shows it at once where it is, and takes it back", async () => {
    const { board, server } = await showBoard("COMPLETING");
    await cell(OPEN).click();
    await choose(board, "menuitem", /^Who can do this/);
    await choose(board, "button", "See what it does for Esra Yılmaz");

    await choose(board, "button", "Give");

    expect(bodyOf(server, "POST /teams/*/shifts/*/assign")).toEqual({ memberId: "esra" });
    expect(announced.at(-1)).toContain("Esra Yılmaz now has Vroege dienst");
    expect(focusedName()).toContain(`${ESRA}: Vroege dienst`);

    await press(board, "{Enter}");
    await choose(board, "menuitem", /^Take back/);
    await choose(board, "button", "Take back");

    expect(announced.at(-1)).toContain("Taken back from Esra Yılmaz");
    expect(cell(`${OPEN}: 2 × `).elements()).toHaveLength(1);
  });

  it("gives nobody what needs her yes, and says what would make it possible", async () => {
    const { board } = await showBoard("COMPLETING");
    await cell(OPEN).click();

    await choose(board, "menuitem", /^Who can do this/);

    expect(textOf(board)).toContain("This goes beyond what was agreed with her.");
    expect(page.getByRole("button", { name: /^See what it does for Chantal/ }).elements()).toEqual(
      [],
    );
  });

  it("changes nothing once the period is approved", async () => {
    const approval = {
      approvedBy: "Lea Lead",
      approvedAt: "2026-11-23T10:00:00+01:00",
      shortfallAcknowledged: false,
    };
    const server = changeRoster(sampleServer(true), (roster) => ({
      ...roster,
      period: { ...roster.period, approval },
    }));
    const { board } = await showBoard("APPROVAL", server);

    await cell(OPEN).click();
    await settled(board);

    expect(textOf(board)).toContain("This period is approved. You can look");
    expect(page.getByRole("menuitem", { name: /^Pick up/ }).elements()).toEqual([]);
  });

  it("leaves picks and the base roster where they are, and says so", async () => {
    const { board } = await showBoard("APPROVAL");

    await cell(BRAM).click();
    await settled(board);

    expect(textOf(board)).toContain("it stands.");
    expect(page.getByRole("menuitem", { name: /Pick up|Take back/ }).elements()).toEqual([]);
  });

  it.each([
    ["shift-already-taken", "Somebody was just ahead of you: this shift is taken."],
    ["wrong-phase", "The period has moved to another phase."],
    ["not-found", "This is no longer there."],
  ])("tells %s in a sentence, and shows how it is now", async (slug, sentence) => {
    const server = sampleServer(true);
    const { board } = await showBoard("COMPLETING", server);
    await cell(OPEN).click();
    await choose(board, "menuitem", /^Who can do this/);
    await choose(board, "button", "See what it does for Esra Yılmaz");
    const status = slug === "not-found" ? 404 : 409;
    server.on("POST /teams/*/shifts/*/assign", () => problem(status, slug));
    const taken = aShift("o1", "2027-01-05", "V", { memberId: "bram", origin: "ASSIGNED" });
    changeRoster(server, (roster) => ({
      ...roster,
      openShifts: roster.openShifts.filter(({ id }) => id !== "o1"),
      members: roster.members.map((line) =>
        line.memberId === "bram" ? { ...line, shifts: [taken, ...line.shifts] } : line,
      ),
    }));

    await choose(board, "button", "Give");

    expect(textOf(board)).toContain(sentence);
    expect(textOf(board)).toContain("You see how things are now.");
    expect(cell(`${ESRA}: free`).elements()).toHaveLength(1);
    expect(cell(`${BRAM}: Vroege dienst .*; Late dienst`).elements()).toHaveLength(1);
    expect(page.getByRole("button", { name: "Give", exact: true }).elements()).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows a rule that the server holds against it, with its reason", async () => {
    const server = sampleServer(true).on("POST /teams/*/shifts/*/assign", () =>
      problem(422, "rule-violated", { ruleViolations: [aViolation()] }),
    );
    const { board } = await showBoard("COMPLETING", server);
    await cell(OPEN).click();
    await choose(board, "menuitem", /^Pick up/);
    await cell(ESRA).click();
    await settled(board);

    await choose(board, "button", "Give");

    expect(textOf(board)).toContain("A rule stands in the way.");
    expect(textOf(board)).toContain("8 uur rust na de late dienst");
    expect(cell(`${ESRA}: free`).elements()).toHaveLength(1);
  });

  it("does not offer what the rules refuse", async () => {
    const server = sampleServer(true).on("POST /teams/*/members/*/change-check", {
      caused: [aViolation()],
      solved: [],
      light: { colour: "RED", reason: "8 uur rust" },
      historyGaps: [],
    });
    const { board } = await showBoard("COMPLETING", server);
    await cell(OPEN).click();
    await choose(board, "menuitem", /^Pick up/);

    await cell(ESRA).click();
    await settled(board);

    expect(textOf(board)).toContain("✕ Does not fit");
    expect(textOf(board)).toContain("A rule does not allow this.");
    expect(page.getByRole("button", { name: "Give", exact: true }).elements()).toEqual([]);
  });

  it("lets go of a shift that somebody took while it was in hand", async () => {
    const server = sampleServer(true);
    const { board } = await showBoard("COMPLETING", server);
    await focusOn(board, OPEN);
    await press(board, " ");
    changeRoster(server, (roster) => ({ ...roster, openShifts: roster.openShifts.slice(1) }));

    board.news++;
    await settled(board);

    expect(announced.at(-1)).toContain("This shift is no longer there");
    expect(textOf(board)).not.toContain("Picked up");
  });
});

describe("the work list of the board", () => {
  it("is filtered by kind", async () => {
    const { board } = await showBoard("PUBLISHED");
    expect(textOf(board)).toContain("Everything (6) Open shifts (4) Roster rules (2) Asked (0)");

    await choose(board, "button", "Roster rules (2)");
    expect(page.getByRole("button", { name: /^○ Open shift/ }).elements()).toEqual([]);
    await choose(board, "button", "Asked (0)");
    expect(textOf(board)).toContain("There is nothing of this kind to do.");
  });

  it("leads from an open shift to its cell, to who can take it and why, and to who cannot", async () => {
    const { board } = await showBoard("PUBLISHED");

    await choose(board, "button", /^Open shift ?Nachtdienst, Wednesday 13 January/);

    expect(focusedName()).toBe("Who can do this shift?");
    expect(cell("Open: Nachtdienst, Wednesday 13 January").element().getAttribute("tabindex")).toBe(
      "0",
    );
    const text = textOf(board);
    expect(text).toContain("2 colleagues can do it by the rules, the best first.");
    expect(text).toContain("Binnen de contracturen van de periode.");
    expect(text).toContain("only with a yes would like to work extra then");
    await page.getByText("Why not: 2 colleagues").click();
    expect(textOf(board)).toContain("Dirk de Jong Is not there then.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows a chain that would fill a shift, and what its first request does", async () => {
    const server = sampleServer(true);
    const { board } = await showBoard("PUBLISHED", server, { memberId: "dirk", personId: "dirk" });
    await choose(board, "button", /^Open shift ?Nachtdienst/);

    await page.getByText("Other solutions").click();
    await settled(board);
    expect(textOf(board)).toContain("Amina Visser takes Nachtdienst, Wednesday 13 January");
    expect(textOf(board)).toContain("and gives up: Late dienst");
    await choose(board, "button", "Look at this question first");

    expect(textOf(board)).toContain("Ask to change shifts");
    expect(bodyOf(server, "POST /teams/*/members/*/change-check")).toEqual({
      addShiftIds: ["o4"],
      removeShiftIds: ["amina-9"],
    });
  });

  it("says so where nobody can, with who comes nearest", async () => {
    const server = sampleServer(true)
      .on("GET /teams/*/shifts/*/suggestions", () => ({
        ...suggestionsFor(aShift("o4", "2027-01-13", "N")),
        items: [],
        ableCount: 0,
      }))
      .on("GET /teams/*/shifts/*/repairs", () => ({
        ...repairsFor(aShift("o4", "2027-01-13", "N")),
        items: [],
        closestMiss: {
          memberId: "bram",
          displayName: "Bram O’Neill",
          away: false,
          ruleViolations: [aViolation()],
        },
      }));
    const { board } = await showBoard("PUBLISHED", server);
    await choose(board, "button", /^Open shift ?Nachtdienst/);

    expect(textOf(board)).toContain("By the rules nobody can simply do this shift.");
    await page.getByText("Other solutions").click();
    await settled(board);
    expect(textOf(board)).toContain("No chain of two fits either; 3 were looked at.");
    expect(textOf(board)).toContain("Nearest to being able: Bram O’Neill");
  });

  it("has a warning accepted with a reason, and marks it so", async () => {
    const { board } = await showBoard("APPROVAL");
    expect(cell("Bram O’Neill, Sunday 10 January: mind this").elements()).toHaveLength(1);
    await choose(board, "button", /Mind this ?Bram O’Neill/);

    await choose(board, "button", /^Accept with a reason/);
    await page.getByLabelText("Why do you accept this?").fill("Zo afgesproken met Bram");
    await choose(board, "button", "Accept");
    await settled(board);

    expect(cell("Bram O’Neill, Sunday 10 January: accepted").elements()).toHaveLength(1);
    await choose(board, "button", /Back to To do/);
    expect(textOf(board)).toContain("Roster rules (1)");
  });
});

describe("the board on other screens", () => {
  it("is a list first on a phone, where everything can be done too", async () => {
    const server = sampleServer(true);
    inPhase(server, "COMPLETING");
    await page.viewport(320, 700);
    const context = aContext(server, { leads: true });
    const board = await show("roster-board", { context, period: aPeriod({ phase: "COMPLETING" }) });
    await settled(board);

    expect(page.getByRole("grid").elements()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(await accessibilityFaults()).toEqual([]);
    await choose(board, "button", /^Tue 5/);
    await choose(board, "button", /^Open: Vroege dienst ?2 ×/);
    await choose(board, "menuitem", /^Pick up/);
    await choose(board, "button", /^Esra Yılmaz ?free/);
    await choose(board, "button", "Give");

    expect(bodyOf(server, "POST /teams/*/shifts/*/assign")).toEqual({ memberId: "esra" });
    await choose(board, "button", "Table");
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(page.getByRole("grid").elements()).toHaveLength(1);
  });

  it("draws 150 people and 42 days, and for one change only the rows that it touches", async () => {
    const server = changeRoster(sampleServer(true), (roster) => aLargeRoster(roster, 150, 400));
    const { board } = await showBoard("PUBLISHED", server);
    const grid = board.shadowRoot?.querySelector("roster-board-grid")?.shadowRoot;
    await expect
      .poll(() => grid?.querySelectorAll("[role=gridcell]").length)
      .toBe((150 + 3 + 1) * 42);
    const touched = new Set<string>();
    const watcher = new MutationObserver((records) =>
      records.forEach(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(element?.closest("[data-row]")?.getAttribute("data-row") ?? "");
      }),
    );
    watcher.observe(grid!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    board.news++;
    await settled(board);
    expect([...touched]).toEqual([]);

    changeRoster(server, (roster) => {
      const [shift] = roster.members[70]?.shifts ?? [];
      return shift ? withShift(roster, { ...shift, memberId: "person-90" }) : roster;
    });
    board.news++;
    await settled(board);
    await expect.poll(() => [...touched].sort()).toEqual(["74", "94"]);
    expect(textOf(board)).toContain("Show all");
  });
});
