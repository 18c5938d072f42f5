import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { boardLanguages } from "../../localization/board-languages.ts";
import { boardOf, type Place } from "../../roster/board.ts";
import { sampleServer } from "../../testing/fake-server.ts";
import { aContext, settled, show } from "../../testing/in-the-page.ts";
import { aLargeRoster, shiftTypesOfTeam } from "../../testing/sample-board.ts";
import { aPeriod } from "../../testing/sample.ts";
import type { RosterBoardGrid } from "./board-grid.component.ts";
import "./board-grid.ts";

interface Shown {
  readonly grid: RosterBoardGrid;
  /** The events that came, with their places as "row/column". */
  readonly events: string[];
}

async function showGrid(people = 5): Promise<Shown> {
  const { words, language, team } = aContext(sampleServer(true));
  const board = boardOf({
    roster: aLargeRoster({ period: aPeriod(), members: [], openShifts: [] }, people, 0),
    members: undefined,
    types: shiftTypesOfTeam,
    violations: [],
    changes: [],
    zone: team.zone,
  });
  const reader = { words, board: boardLanguages[language], language, team };
  const grid = await show("roster-board-grid", { board, reader });
  const events: string[] = [];
  for (const name of ["cell-chosen", "pick-up-asked", "dropped-at", "put-back"]) {
    grid.addEventListener(name, (event) => {
      const place = (event as CustomEvent<Place | undefined>).detail;
      events.push(place ? `${name} ${place.row}/${place.column}` : name);
    });
  }
  return { grid, events };
}

function centre(grid: RosterBoardGrid, place: Place): { clientX: number; clientY: number } {
  const { left, top, width, height } = grid.cellAt(place)?.getBoundingClientRect() ?? new DOMRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

function pointer(
  target: EventTarget | null,
  type: string,
  at: { clientX: number; clientY: number },
  pointerType = "mouse",
): void {
  const more = { bubbles: true, composed: true, button: 0, pointerId: 1, pointerType };
  target?.dispatchEvent(new PointerEvent(type, { ...at, ...more }));
}

const FROM = { row: 1, column: 0 };
const ONTO = { row: 3, column: 2 };

describe("dragging on the board", () => {
  it("begins once the pointer has moved, shows where it is, and ends on the cell below", async () => {
    const { grid, events } = await showGrid();
    const cell = grid.cellAt(FROM);

    pointer(cell, "pointerdown", centre(grid, FROM));
    expect(events).toEqual([]);
    pointer(cell, "pointermove", centre(grid, ONTO));
    expect(grid.cellAt(ONTO)?.hasAttribute("data-over")).toBe(true);
    pointer(cell, "pointerup", centre(grid, ONTO));
    cell?.click();

    expect(events).toEqual(["pick-up-asked 1/0", "dropped-at 3/2"]);
    expect(grid.cellAt(ONTO)?.hasAttribute("data-over")).toBe(false);
    cell?.click();
    expect(events.at(-1)).toBe("cell-chosen 1/0");
  });

  it("is a click where the pointer hardly moved", async () => {
    const { grid, events } = await showGrid();
    const cell = grid.cellAt(FROM);
    const { clientX, clientY } = centre(grid, FROM);

    pointer(cell, "pointerdown", { clientX, clientY });
    pointer(cell, "pointermove", { clientX: clientX + 3, clientY });
    pointer(cell, "pointerup", { clientX: clientX + 3, clientY });
    cell?.click();

    expect(events).toEqual(["cell-chosen 1/0"]);
  });

  it("puts back with Escape, and where it ends beside the board", async () => {
    const { grid, events } = await showGrid();
    const cell = grid.cellAt(FROM);

    pointer(cell, "pointerdown", centre(grid, FROM));
    pointer(cell, "pointermove", centre(grid, ONTO));
    dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    pointer(cell, "pointerup", centre(grid, ONTO));
    expect(events).toEqual(["pick-up-asked 1/0", "put-back"]);

    pointer(cell, "pointerdown", centre(grid, FROM));
    pointer(cell, "pointermove", { clientX: -50, clientY: -50 });
    pointer(cell, "pointerup", { clientX: -50, clientY: -50 });
    expect(events.slice(2)).toEqual(["pick-up-asked 1/0", "put-back"]);
  });

  it("leaves a finger to scroll", async () => {
    const { grid, events } = await showGrid();
    const cell = grid.cellAt(FROM);

    pointer(cell, "pointerdown", centre(grid, FROM), "touch");
    pointer(cell, "pointermove", centre(grid, ONTO), "touch");
    pointer(cell, "pointerup", centre(grid, ONTO), "touch");

    expect(events).toEqual([]);
  });

  it("scrolls on near the edge", async () => {
    const { grid } = await showGrid(60);
    const scroller = grid.shadowRoot?.querySelector(".scroll");
    const { right, top } = scroller?.getBoundingClientRect() ?? new DOMRect();

    pointer(grid.cellAt(FROM), "pointerdown", centre(grid, FROM));
    pointer(grid.cellAt(FROM), "pointermove", { clientX: right - 5, clientY: top + 200 });

    await expect.poll(() => scroller?.scrollLeft).toBeGreaterThan(100);
    pointer(grid.cellAt(FROM), "pointercancel", { clientX: 0, clientY: 0 });
  });
});

describe("a large board", () => {
  it("keeps names and days in sight, and goes to a row that was not drawn yet", async () => {
    await page.viewport(820, 900);
    const { grid } = await showGrid(150);

    await grid.goTo({ row: 150, column: 41 });
    await settled(grid);

    const rect = (name: string): DOMRect =>
      page.getByRole("rowheader", { name }).element().getBoundingClientRect();
    const head = page.getByRole("columnheader", { name: "Sunday 14 February" }).element();
    const cell = grid.cellAt({ row: 150, column: 41 })?.getBoundingClientRect() ?? new DOMRect();
    const scroller =
      grid.shadowRoot?.querySelector(".scroll")?.getBoundingClientRect() ?? new DOMRect();
    expect(rect("Collega 149 van der Heijden-Wolthuis").left).toBeLessThan(scroller.left + 5);
    expect(head.getBoundingClientRect().top).toBeLessThan(scroller.top + 5);
    expect(cell.right).toBeLessThanOrEqual(scroller.right + 1);
    expect(cell.bottom).toBeLessThanOrEqual(scroller.bottom + 1);
    await page.viewport(1280, 900);
  });
});
