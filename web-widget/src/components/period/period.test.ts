import { page } from "vitest/browser";
import type { RosterPeriod } from "@samenrooster/contract";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aViolation } from "../../testing/sample.ts";
import "./period.ts";
import type { RosterPeriodPhases } from "./period.component.ts";

/** Shows a period and lets it follow its own changes, as the surrounding widget does. */
async function showPeriod(
  server: FakeServer,
  period: RosterPeriod | undefined,
): Promise<RosterPeriodPhases> {
  const element = await show("roster-period", {
    context: aContext(server, { leads: true }),
    period,
  });
  element.addEventListener(
    "roster-period-changed",
    ({ detail }) => (element.period = detail.period),
  );
  return element;
}

async function press(element: Element, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

const approving = aPeriod({ phase: "APPROVAL", possibleCommands: ["SEND_BACK", "APPROVE"] });

describe("a roster period", () => {
  it("shows where it stands, what is left, and what can be done now", async () => {
    const element = await showPeriod(sampleServer(true), aPeriod());

    expect(textOf(element)).toContain("Still open: 5 shifts");
    expect(textOf(element)).toContain("Shortfall left: 24 h");
    expect(
      page
        .getByRole("listitem")
        .elements()
        .map((step) => step.getAttribute("aria-current")),
    ).toContain("step");
    expect(page.getByRole("button", { name: "Publish", exact: true }).elements()).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("goes from picking to published, with consent where it is late", async () => {
    const server = sampleServer(true);
    const element = await showPeriod(server, aPeriod());

    await press(element, "Close picking");
    expect(textOf(element)).toContain("The period is now in the phase Completing.");
    await press(element, "Start approval");
    await page.getByLabelText(/I know that shifts stay open/).click();
    expect(textOf(element)).toContain("Mind this, not accepted: 1");
    await press(element, "Approve the whole roster");
    expect(textOf(element)).toContain(
      "Approved by Chantal van der Heijden-Wolthuis on 23 November 2026, " +
        "with the shortfall acknowledged, with 1 warning that nobody had accepted",
    );
    await press(element, "Publish");
    expect(textOf(element)).toContain("Later than 28 days ahead Het rooster begint over 20 dagen");
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByLabelText("Everyone agreed").click();
    await settled(element);
    await press(element, "Publish with this consent");

    expect(textOf(element)).toContain("Published. The team can see the roster.");
    const entered = server.asked.filter(({ route }) => route.endsWith("/late-consents/by-phone"));
    expect(entered.map(({ body }) => body)).toEqual([
      { memberIds: ["amina", "bram", "chantal", "dirk", "esra"] },
    ]);
    expect(server.asked.find(({ route }) => route.endsWith("/approve"))?.body).toEqual({
      acknowledgeShortfall: true,
    });
  });

  it("shows the rules that stand in the way of an approval, and stays in its phase", async () => {
    const server = sampleServer(true).on("POST /teams/*/periods/*/approve", () =>
      problem(422, "rule-violated", {
        ruleViolations: [aViolation({ message: "Amina has 8 hours of rest." })],
      }),
    );
    const element = await showPeriod(server, approving);

    await press(element, "Approve the whole roster");

    expect(textOf(element)).toContain(
      "A rule stands in the way. Amina has 8 hours of rest. Source: ATW art. 5:3",
    );
    expect(
      page.getByRole("button", { name: "Approve the whole roster", exact: true }).elements(),
    ).toHaveLength(1);
  });

  it("does not offer to approve again while an approval stands", async () => {
    const approval = {
      approvedBy: "Chantal",
      approvedAt: "2026-11-23T10:00:00+01:00",
      shortfallAcknowledged: false,
    };
    await showPeriod(sampleServer(true), {
      ...approving,
      possibleCommands: ["APPROVE", "PUBLISH"],
      approval,
    });

    expect(
      page.getByRole("button", { name: "Approve the whole roster", exact: true }).elements(),
    ).toEqual([]);
    expect(page.getByRole("button", { name: "Publish", exact: true }).elements()).toHaveLength(1);
  });

  it("asks why when it goes back to picking, and can be left as it is", async () => {
    const server = sampleServer(true);
    const element = await showPeriod(server, approving);

    await press(element, "Send back to picking");
    await press(element, "Leave it");
    await press(element, "Send back to picking");
    await page.getByLabelText("What has to change?").fill("More people at weekends, please.");
    await press(element, "Send back");

    expect(textOf(element)).toContain("The period is now in the phase Picking.");
    expect(server.asked.find(({ route }) => route.endsWith("/send-back"))?.body).toEqual({
      remark: "More people at weekends, please.",
    });
  });

  it("says what to do when the period moved on meanwhile", async () => {
    const server = sampleServer(true).on("POST /teams/*/periods/*/phase", () =>
      problem(409, "wrong-phase"),
    );
    const element = await showPeriod(server, aPeriod());

    await press(element, "Close picking");

    expect(textOf(element)).toContain(
      "The period has moved to another phase. Refresh to see what is possible now.",
    );
  });

  it("creates a period that starts on a Monday, in time to publish it 28 days ahead", async () => {
    const server = sampleServer(true);
    const element = await showPeriod(server, undefined);

    await press(element, "Create period");

    expect(textOf(element)).toContain("Created: the period from 4 January 2027.");
    expect(server.asked.find(({ route }) => route === "POST /teams/*/periods")?.body).toEqual({
      from: "2027-01-04",
      weeks: 4,
    });
  });

  it("names everything that is wrong with a new period at once", async () => {
    const server = sampleServer(true);
    const element = await showPeriod(server, undefined);

    await page.getByLabelText("First day").fill("2027-01-05");
    await page.getByLabelText("Number of weeks").fill("27");
    await press(element, "Create period");

    expect(textOf(element)).toContain("A period starts on a Monday.");
    expect(textOf(element)).toContain("Number of weeks: enter a whole number from 1 to 26.");
    expect(server.asked.some(({ route }) => route === "POST /teams/*/periods")).toBe(false);
  });
});
