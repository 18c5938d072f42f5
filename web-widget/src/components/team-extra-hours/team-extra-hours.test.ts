import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import "./team-extra-hours.ts";

const PROPOSAL = "POST /teams/*/members/*/contract-extensions";

describe("the extra hours of the team", () => {
  it("shows the lead who would like to work more, and lets her propose it", async () => {
    const server = sampleServer(true);
    const context = aContext(server, { leads: true, memberId: "lea", personId: "lea" });
    const element = await show("roster-team-extra-hours", { context });
    expect(textOf(element)).toContain(
      "Amina Visser 4 h a week, on Monday, in the evening, from 1 December 2026",
    );
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole("button", { name: "Make a proposal to Amina Visser" }).click();
    await settled(element);
    await page.getByLabelText("Extra hours a week").fill("4");
    await page.getByRole("button", { name: "Propose" }).click();
    await settled(element);

    expect(server.asked.find(({ route }) => route === PROPOSAL)?.body).toEqual({
      extraWeeklyMinutes: 240,
      from: "2026-11-30",
      until: "2026-12-28",
    });
    expect(textOf(element)).toContain("4 weeks: 30 November 2026");
  });

  it("lets who only watches read and not propose", async () => {
    const context = aContext(sampleServer(true), { memberId: undefined });
    const element = await show("roster-team-extra-hours", { context });

    expect(textOf(element)).toContain("Who would like to work more");
    expect(textOf(element)).not.toContain("Propose an extension to somebody");
  });
});
