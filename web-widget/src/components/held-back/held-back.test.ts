import { describe, expect, it } from "vitest";
import { sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import "./held-back.ts";

const PERIOD = "GET /teams/*/periods/*";

describe("what a roll-out held back", () => {
  it("names who stood in more than the contract, and how much", async () => {
    const heldBack = [{ memberId: "amina", displayName: "Amina Visser", shifts: 2, minutes: 930 }];
    const server = sampleServer(true).on(PERIOD, { ...aPeriod(), heldBack });
    const element = await show("roster-held-back", { context: aContext(server), period: "p1" });

    expect(textOf(element)).toContain("Amina Visser: 2 shifts, 15 h 30 min together");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says nothing where everything fitted", async () => {
    const server = sampleServer(true).on(PERIOD, { ...aPeriod(), heldBack: [] });
    const element = await show("roster-held-back", { context: aContext(server), period: "p1" });

    expect(textOf(element)).toBe("");
  });
});
