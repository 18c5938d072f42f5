import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aSeason } from "../../testing/sample-season.ts";
import "./team-season.ts";
import type { RosterTeamSeason } from "./team-season.component.ts";

const READ = "GET /teams/*/season-profiles/*";
const STORE = "PUT /teams/*/season-profiles/*";

const season = (server = sampleServer(true), leads = true): Promise<RosterTeamSeason> =>
  show("roster-team-season", { context: aContext(server, { leads }) });

async function choose(element: RosterTeamSeason, month: string, percent: number): Promise<void> {
  await page.getByRole("slider", { name: month }).fill(String(percent));
  await settled(element);
}

describe("the season of the team", () => {
  it("shows what every month holds for a contract", async () => {
    const element = await season();

    expect(textOf(element)).toContain("what a contract of 24 h a week then holds");
    expect(textOf(element)).toContain("July 100 % 106 h 30 min");
    await expect
      .element(page.getByRole("img", { name: /24 h a week in 2027: January 106 h 30 min/ }))
      .toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says at once what another weight means for all months", async () => {
    const element = await season();

    await choose(element, "July", 50);

    expect(textOf(element)).toContain("July 50 % 55 h 30 min");
    expect(textOf(element)).toContain("August 100 % 111 h");
    await expect
      .element(page.getByRole("slider", { name: "July" }))
      .toHaveAttribute("aria-valuetext", "50 percent, 55 h 30 min");
  });

  it("stores what was chosen, once, for whoever has seen what stood", async () => {
    const server = sampleServer(true);
    const element = await season(server);
    await choose(element, "December", 120);
    await page.getByRole("combobox", { name: "Band around a period" }).selectOptions("6");

    await page.getByRole("button", { name: "Save" }).click();
    await settled(element);

    const stored = server.asked.filter(({ route }) => route === STORE);
    expect(stored).toHaveLength(1);
    expect(stored[0]?.body).toEqual({
      monthPercents: [...Array<number>(11).fill(100), 120],
      bandPercent: 6,
    });
    expect(stored[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    await expect
      .element(page.getByRole("button", { name: "Save" }))
      .toHaveAttribute("aria-disabled", "true");
  });

  it("shows what stands now when somebody else was faster", async () => {
    const server = sampleServer(true).on(STORE, () => problem(412, "stale-version"));
    const element = await season(server);
    await choose(element, "July", 50);
    server.on(READ, () => aSeason({ monthPercents: Array<number>(12).fill(90) }));

    await page.getByRole("button", { name: "Save" }).click();
    await settled(element);

    expect(textOf(element)).toContain("July 90 %");
    expect(element.shadowRoot?.querySelector("roster-problem")).not.toBeNull();
  });

  it("moves nothing of months before hours were kept", async () => {
    const months = aSeason().months.map((month) => ({
      ...month,
      fixedMinutes: month.month < 12 ? month.usualMinutes : 0,
    }));
    const server = sampleServer(true).on(READ, () => aSeason({ countsFrom: "2027-12-01", months }));
    const element = await season(server);

    expect(textOf(element)).toContain("Counts from 1 December 2027");
    await expect.element(page.getByRole("slider", { name: "July" })).toBeDisabled();
    await expect.element(page.getByRole("slider", { name: "December" })).toBeEnabled();
  });

  it("can be made even again, and is another for another year", async () => {
    const element = await season();
    await choose(element, "July", 50);

    await page.getByRole("button", { name: "Make all months even" }).click();
    await settled(element);
    expect(textOf(element)).toContain("July 100 %");
    await page.getByRole("combobox", { name: "Year" }).selectOptions("2028");
    await settled(element);

    await expect.element(page.getByRole("img", { name: /a week in 2028/ })).toBeVisible();
  });

  it("only shows it to who does not lead, and says why there is none without an agreement", async () => {
    const element = await season(sampleServer(false), false);
    await expect.element(page.getByRole("slider", { name: "July" })).toBeDisabled();
    expect(textOf(element)).not.toContain("Save");

    const none = await season(sampleServer(true).on(READ, () => aSeason({ agreed: false })));

    expect(textOf(none)).toContain("no hours agreement");
  });
});
