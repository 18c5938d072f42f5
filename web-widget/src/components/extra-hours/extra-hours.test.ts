import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import "./extra-hours.ts";
import type { RosterExtraHours } from "./extra-hours.component.ts";

const WISH = "PUT /teams/*/members/*/extra-hours-wish";
const ANSWER = "POST /teams/*/contract-extensions/*/answer";
const PROPOSAL = "POST /teams/*/members/*/contract-extensions";

const extraHours = (server = sampleServer(false)): Promise<RosterExtraHours> =>
  show("roster-extra-hours", { context: aContext(server) });

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await settled(element);
}

describe("hours beyond the contract", () => {
  it("shows what was proposed and lets the member agree", async () => {
    const server = sampleServer(false);
    const element = await extraHours(server);
    expect(textOf(element)).toContain("Waits for an answer");
    expect(textOf(element)).toContain("Proposed by Lea Lead on 20 November 2026.");
    expect(await accessibilityFaults()).toEqual([]);

    await press(element, /^Agree/);

    expect(server.asked.find(({ route }) => route === ANSWER)?.body).toEqual({ reply: "ACCEPT" });
    expect(textOf(element)).toContain("Contract 24 h a week, in these weeks 28 h.");
    expect(textOf(element)).not.toContain("Waits for an answer");
  });

  it("tells who answered before, and shows what stands now", async () => {
    const server = sampleServer(false).on(ANSWER, () =>
      problem(409, "extension-already-answered", { detail: "Lea Lead withdrew this extension." }),
    );
    const element = await extraHours(server);
    server.on("GET /teams/*/contract-extensions", { items: [] });

    await press(element, /^Decline/);

    expect(textOf(element)).toContain("Lea Lead withdrew this extension.");
    expect(textOf(element)).toContain("There are no proposals yet.");
  });

  it("stores a wish and takes it back", async () => {
    const server = sampleServer(false);
    const element = await extraHours(server);
    expect(textOf(element)).toContain("You have no wish for more hours now.");

    await page.getByLabelText("Extra hours a week").first().fill("4.5");
    await page.getByRole("checkbox", { name: "Monday" }).click();
    await page.getByRole("checkbox", { name: "in the evening" }).click();
    await press(element, "Save wish");

    expect(textOf(element)).toContain("It says now: 4 h 30 min a week, on Monday, in the evening.");
    await press(element, "Take wish back");
    expect(server.asked.filter(({ route }) => route === WISH).map(({ body }) => body)).toEqual([
      { weeklyMinutes: 270, days: ["MON"], dayParts: ["EVENING"] },
      {},
    ]);
    expect(textOf(element)).toContain("You have no wish for more hours now.");
  });

  it("says what is wrong with hours and asks nothing", async () => {
    const server = sampleServer(false);
    const element = await extraHours(server);

    await page.getByLabelText("Extra hours a week").first().fill("many");
    await press(element, "Save wish");

    expect(textOf(element)).toContain("Enter hours of more than 0 up to 60");
    expect(server.asked.some(({ route }) => route === WISH)).toBe(false);
  });

  it("proposes an extension of whole weeks", async () => {
    const server = sampleServer(false);
    const element = await extraHours(server);

    await page.getByLabelText("Extra hours a week").nth(1).fill("4");
    await page.getByLabelText("First Monday").fill("2027-02-01");
    await page.getByLabelText("Number of weeks").fill("2");
    await press(element, "Propose");

    expect(server.asked.find(({ route }) => route === PROPOSAL)?.body).toEqual({
      extraWeeklyMinutes: 240,
      from: "2027-02-01",
      until: "2027-02-15",
    });
    expect(textOf(element)).toContain("2 weeks: 1 February 2027");
  });

  it("names every field that is wrong", async () => {
    const element = await extraHours();

    await page.getByLabelText("First Monday").fill("2027-02-02");
    await page.getByLabelText("Number of weeks").fill("0");
    await press(element, "Propose");

    expect(textOf(element)).toContain("Enter hours of more than 0 up to 60");
    expect(textOf(element)).toContain("Choose a Monday that is still to come.");
    expect(textOf(element)).toContain("Enter a whole number of weeks");
  });
});
