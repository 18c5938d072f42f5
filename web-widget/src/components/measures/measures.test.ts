import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import type { TeamMeasures } from "@samenrooster/contract";
import { problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { someMeasures, teamMeasuresOf } from "../../testing/sample-measures.ts";
import "./measures.ts";

async function showMeasures(changes: Partial<TeamMeasures> = {}) {
  const server = sampleServer(true).on("GET /teams/*/measures", teamMeasuresOf(changes));
  const element = await show("roster-measures", { context: aContext(server, { leads: true }) });
  return { element, server };
}

describe("the measures of a team", () => {
  it("tell each figure, what it means, and the same for every period", async () => {
    const { element } = await showMeasures();

    const text = textOf(element);
    expect(text).toContain("What would tell about fewer than 5 people is left out.");
    expect(text).toContain("Roster wishes kept 85% Of all roster wishes");
    expect(text).toContain("Shifts left open 4 of 280");
    expect(text).toContain("Different faces a week 10 people on 35 shifts");
    expect(page.getByRole("row", { name: "Roster wishes kept 85% 92%" }).elements()).toHaveLength(
      1,
    );
    expect(text).toContain("Plus and minus hours now");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("leave out what would tell about too few people, and say so", async () => {
    const { people, heldShifts, openShifts, lateChanges, exchanges } = someMeasures();
    const { element } = await showMeasures({
      total: { people, heldShifts, openShifts, lateChanges, exchanges },
    });

    expect(textOf(element)).toContain("Roster wishes kept too few to show");
  });

  it("say that nothing was published yet", async () => {
    const { element } = await showMeasures({ periods: [] });

    expect(textOf(element)).toContain("No roster was published in this time.");
    expect(textOf(element)).not.toContain("All together");
  });

  it("keep what they show when the server is away for a moment, and ask again", async () => {
    const { element, server } = await showMeasures();
    server.on("GET /teams/*/measures", () => problem(500, "internal"));
    element.news = 1;
    await settled(element);
    expect(textOf(element)).toContain("Something went wrong on the server.");
    expect(textOf(element)).toContain("85%");

    server.on("GET /teams/*/measures", teamMeasuresOf());
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    expect(textOf(element)).not.toContain("Something went wrong");
  });

  it("fit a telephone of 320 pixels", async () => {
    await page.viewport(320, 700);
    await showMeasures();
    const { scrollWidth } = document.documentElement;
    await page.viewport(1280, 900);

    expect(scrollWidth).toBe(320);
  });
});
