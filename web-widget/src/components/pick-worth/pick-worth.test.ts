import { page } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { forgetPay, tellPay } from "../../roster/told-pay.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { openShifts } from "../../testing/sample.ts";
import { householdOf2026 } from "../../testing/sample-net-effect.ts";
import "./pick-worth.ts";
import type { RosterPickWorth } from "./pick-worth.component.ts";

const CHECK = "POST /teams/*/members/*/change-check";
const shift = openShifts[0]!.shift;

const worth = (server: FakeServer): Promise<RosterPickWorth> =>
  show("roster-pick-worth", { context: aContext(server), shift });

describe("what a shift brings", () => {
  afterEach(forgetPay);

  it("is told in hours, and asks for no wage to do so", async () => {
    const server = sampleServer(false);
    const said = textOf(await worth(server));

    expect(said).toContain("Added to your hours account +7 h 30 min");
    expect(said).toContain("Allowance of 47% 1 h");
    expect(said).toContain("Enter your hourly wage in My hours.");
    expect(server.asked.at(-1)?.body).toEqual({ removeShiftIds: [], addShiftIds: [shift.id] });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is told in money where a wage was told", async () => {
    tellPay("amina", { hourlyWage: "20.00" });
    const said = textOf(await worth(sampleServer(false)));

    expect(said).toContain("Allowance, gross €18.20");
    expect(said).toContain("within your contract");
    expect(said).not.toContain("you keep about");
  });

  it("is told net with its benefits and its indication where a household was told", async () => {
    const server = sampleServer(false);
    tellPay("amina", { hourlyWage: "20.00", household: householdOf2026 });
    const said = textOf(await worth(server));

    expect(said).toContain("Of that you keep about €9.81");
    expect(said).toContain("−€12.00 in all over the whole year.");
    expect(said).toContain("With that included −€2.19");
    expect(said).toContain("Een indicatie");
    expect(server.asked.at(-1)?.body).toMatchObject({ household: householdOf2026 });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says so where there is no contract on the day", async () => {
    const server = sampleServer(false).on(CHECK, {
      caused: [],
      solved: [],
      light: { colour: "GREEN" },
      historyGaps: [],
    });

    expect(textOf(await worth(server))).toContain("You have no contract on this day.");
  });

  it("can be asked again when no answer comes", async () => {
    const server = sampleServer(false);
    const element = await worth(server.on(CHECK, () => problem(500, "internal")));
    server.on(CHECK, sampleServer(false).handler(CHECK));

    await page.getByRole("button").click();
    await settled(element);

    expect(textOf(element)).toContain("Added to your hours account");
  });
});
