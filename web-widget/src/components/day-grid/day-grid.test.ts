import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { datesBetween } from "../../roster/dates.ts";
import type { GridDay } from "../../roster/day-grid.ts";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import "./day-grid.ts";
import type { RosterDayGrid } from "./day-grid.component.ts";

const TONES = ["plain", "accent", "good", "warn", "bad", "soft"] as const;

function days(from = "2027-01-01", until = "2027-02-01"): GridDay[] {
  return datesBetween(from, until).map((date, at) => ({
    date,
    tone: TONES[at % TONES.length] ?? "plain",
    sign: "✓",
    word: "vrij",
    told: at === 4 ? "graag vrij" : "",
    chosen: date === "2027-01-09",
  }));
}

async function grid(changes: Partial<RosterDayGrid> = {}): Promise<RosterDayGrid> {
  const context = aContext(sampleServer(false));
  return show("roster-day-grid", { context, label: "January", days: days(), ...changes });
}

function focused(element: RosterDayGrid): string | undefined {
  return element.shadowRoot?.activeElement?.getAttribute("value") ?? undefined;
}

describe("the calendar of days", () => {
  it("says each day in full, by week, and breaks no accessibility rule", async () => {
    const element = await grid();

    await expect
      .element(page.getByRole("button", { name: "Tuesday 5 January, graag vrij" }))
      .toBeVisible();
    expect(textOf(element)).toContain("Week 1 4 Jan to 10 Jan");
    expect(page.getByRole("row").elements()).toHaveLength(1 + 2 * 5);
    await expect
      .element(page.getByRole("gridcell", { selected: true }))
      .toHaveTextContent("Saturday 9 January");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is one stop of the tab key, and arrows move through it", async () => {
    const element = await grid();

    await userEvent.keyboard("{Tab}");
    expect(focused(element)).toBe("2027-01-09");
    await userEvent.keyboard("{ArrowRight}{ArrowDown}");
    await settled(element);
    expect(focused(element)).toBe("2027-01-17");
    await userEvent.keyboard("{Home}");
    await settled(element);
    expect(focused(element)).toBe("2027-01-11");
    await userEvent.keyboard("{Tab}");

    expect(focused(element)).toBeUndefined();
  });

  it("tells which day was chosen, by key as by tap", async () => {
    const element = await grid();
    const chosen: string[] = [];
    element.addEventListener("day-chosen", (event) =>
      chosen.push((event as CustomEvent<string>).detail),
    );

    await page.getByRole("button", { name: /Tuesday 5 January/ }).click();
    await userEvent.keyboard("{ArrowRight}");
    await settled(element);
    await userEvent.keyboard("{Enter}");

    expect(chosen).toEqual(["2027-01-05", "2027-01-06"]);
  });

  it("tells where a key leads beyond its days, and stays", async () => {
    const element = await grid();
    const beyond: string[] = [];
    element.addEventListener("day-beyond", (event) =>
      beyond.push((event as CustomEvent<string>).detail),
    );
    await element.focusDay("2027-01-31");

    await userEvent.keyboard("{ArrowDown}");

    expect(beyond).toEqual(["2027-02-07"]);
    expect(focused(element)).toBe("2027-01-31");
  });

  it("leaves the keys of the browser alone", async () => {
    const element = await grid();
    await element.focusDay("2027-01-09");

    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");

    expect(focused(element)).toBe("2027-01-09");
  });

  it("shows thirteen months as well as nothing", async () => {
    const element = await grid({ days: days("2026-12-01", "2028-01-01") });
    expect(page.getByRole("button").elements()).toHaveLength(396);

    element.days = [];
    await settled(element);

    expect(page.getByRole("button").elements()).toHaveLength(0);
  });
});
