import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import "./team-hours.ts";

describe("the hours of the team", () => {
  it("begins with the overview", async () => {
    const element = await show("roster-team-hours", { context: aContext(sampleServer(true)) });
    await settled(element);

    expect(textOf(element)).toContain("Where does the team stand");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows who works here and for how many hours a week", async () => {
    const element = await show("roster-team-hours", { context: aContext(sampleServer(true)) });
    await page.getByRole("button", { name: "People" }).click();
    await settled(element);

    expect(textOf(element)).toContain("Who works here, and for how many hours a week?");
    expect(textOf(element)).toContain("Amina Visser 24 h");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says what went wrong and can be asked again", async () => {
    const server = sampleServer(true).on("GET /teams/*/members", () => problem(500, "internal"));
    const element = await show("roster-team-hours", { context: aContext(server) });
    await page.getByRole("button", { name: "People" }).click();
    await settled(element);

    expect(textOf(element)).toContain("Something went wrong on the server.");
  });
});
