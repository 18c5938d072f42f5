import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import "../open-shifts/open-shifts.ts";
import "./period-remarks.ts";
import type { RosterPeriodRemarks } from "./period-remarks.component.ts";

const REMARKS = "GET /teams/*/periods/*/remarks";
const MEMBERS = "GET /teams/*/members";

const showFor = (server: FakeServer, memberId: string): Promise<RosterPeriodRemarks> =>
  show("roster-period-remarks", { context: aContext(server, { memberId }), period: aPeriod() });

describe("why a roster was sent back", () => {
  it("is told to a member where she picks: what is for her, and what is for all", async () => {
    const server = sampleServer(false, "dirk");
    const context = aContext(server, { memberId: "dirk" });
    const element = await show("roster-open-shifts", { context, period: aPeriod() });

    expect(textOf(element)).toContain(
      "Why this roster came back Kun je een van de nachten teruggeven? For you alone · Lea Lead",
    );
    expect(textOf(element)).toContain("Er zijn nog te weinig mensen in het weekend. For the whole");
    expect(server.asked.some(({ route }) => route === MEMBERS)).toBe(false);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is not told to others, and nothing is shown where nothing was said", async () => {
    expect(textOf(await showFor(sampleServer(false, "esra"), "esra"))).not.toContain("nachten");

    const silent = sampleServer(false).on(REMARKS, { periodId: "p1", phase: "PICKING", items: [] });
    expect(textOf(await showFor(silent, "amina"))).toBe("");
  });

  it("says what went wrong", async () => {
    const server = sampleServer(false).on(REMARKS, () => problem(500, "internal"));

    expect(textOf(await showFor(server, "amina"))).toContain("Something went wrong on the server.");
  });

  it("stays text where it holds markup", async () => {
    const remark = "<img src=x onerror=alert(1)> & <b>more</b>";
    const server = sampleServer(false).on(REMARKS, {
      periodId: "p1",
      phase: "PICKING",
      items: [{ remark, by: "Lea Lead", at: "2026-11-20T16:00:00+01:00" }],
    });

    expect(textOf(await showFor(server, "amina"))).toContain(remark);
  });
});
