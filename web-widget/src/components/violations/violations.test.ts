import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, heldShifts, members } from "../../testing/sample.ts";
import { periodViolations } from "../../testing/sample-rules.ts";
import "./violations.ts";
import type { RosterViolations } from "./violations.component.ts";

const period = aPeriod({ phase: "APPROVAL" });
const roster = {
  period,
  members: members.map(({ id, displayName }) => ({
    memberId: id,
    displayName,
    shifts: heldShifts(id),
    absences: [],
  })),
  openShifts: [],
};
const ACCEPT = /^Accept with a reason: Bram O’Neill, 8 u rust/;

function showThem(server: FakeServer, leads = true): Promise<RosterViolations> {
  return show("roster-violations", { context: aContext(server, { leads }), period, roster });
}

async function ask(element: RosterViolations, reason: string): Promise<void> {
  await page.getByRole("button", { name: ACCEPT }).click();
  await settled(element);
  await page.getByLabelText("Why do you accept this?").fill(reason);
  await page.getByRole("button", { name: "Accept", exact: true }).click();
  await settled(element);
}

function bodies(server: FakeServer): unknown[] {
  return server.asked.filter(({ route }) => route.endsWith("/accept")).map(({ body }) => body);
}

/** What has focus, however deep in shadow roots. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
}

describe("the violations of a period", () => {
  it("are grouped by severity with counts, each with person, sentence and source", async () => {
    const element = await showThem(sampleServer(true));

    const groups = page.getByText(/^(Not allowed|Mind this|Note) \(\d\)$/).elements();
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      "Not allowed (1)",
      "Mind this (2)",
      "Note (1)",
    ]);
    expect(textOf(element)).toContain(
      "Amina Visser ✕ Not allowed: 7 u 30 min rust na de late dienst van 4 januari; " +
        "8 u is nodig. Vanaf 07:30 past het. Source: ATW art. 5:3",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("break no accessibility rule in Dutch either, with everything unfolded and a form open", async () => {
    const context = aContext(sampleServer(true), { leads: true }, "nl");
    const element = await show("roster-violations", { context, period, roster });
    element.shadowRoot?.querySelectorAll("details").forEach((details) => (details.open = true));
    await page.getByRole("button", { name: /^Accepteren met een reden: Bram/ }).click();
    await settled(element);

    expect(await accessibilityFaults()).toEqual([]);
    expect(textOf(element)).toContain("16 weken: 5 oktober 2026 t/m 24 januari 2027");
  });

  it("mark the window on the person's shifts, and tell it to who does not see", async () => {
    await showThem(sampleServer(true));

    const told = page
      .getByRole("img")
      .elements()
      .map((strip) => strip.getAttribute("aria-label"));
    expect(told).toContain(
      "Timeline of Bram O’Neill. Counted from Sat 9 Jan 23:00 to Sun 10 Jan 07:00. " +
        "Shifts: Late dienst, Saturday 9 January, 14:45 to 23:00.",
    );
    expect(told.filter((label) => label?.includes("outside this period"))).toHaveLength(1);
  });

  it("tell a long window as weeks and not day by day", async () => {
    const element = await showThem(sampleServer(true));

    expect(textOf(element)).toContain("16 weeks: 5 October 2026 to 24 January 2027");
  });

  it("say who accepted a warning, when and why", async () => {
    const element = await showThem(sampleServer(true));

    expect(textOf(element)).toContain(
      "✓ Accepted By Chantal van der Heijden-Wolthuis on Mon 23 Nov 10:15: " +
        "Afgesproken met Esra; daarna is ze drie dagen vrij.",
    );
  });

  it("can be accepted when they warn, and cannot when they block", async () => {
    const element = await showThem(sampleServer(true));

    const buttons = page.getByRole("button", { name: /^Accept with a reason/ }).elements();
    expect(buttons).toHaveLength(1);
    expect(textOf(element).match(/it cannot be accepted/g)).toHaveLength(1);
  });

  it("offer no acceptance to who only looks", async () => {
    await showThem(sampleServer(false), false);

    expect(page.getByRole("button", { name: /^Accept/ }).elements()).toEqual([]);
  });

  it("say who was first when two accept at once, in place of the form", async () => {
    const accepted = {
      by: "Dee Deputy",
      at: "2026-11-23T10:20:00+01:00",
      reason: "Dee was eerst.",
    };
    const server = sampleServer(true).on("POST /teams/*/periods/*/rule-violations/accept", () =>
      problem(409, "warning-already-accepted", {
        ruleViolations: [{ ...periodViolations[1]?.violation, accepted }],
      }),
    );
    const element = await showThem(server);
    let announced = 0;
    element.addEventListener("roster-warning-accepted", () => announced++);

    await ask(element, "Mijn reden.");
    await new Promise(requestAnimationFrame);

    expect(textOf(element)).toContain(
      "Somebody accepted this before you. ✓ Accepted By Dee Deputy on Mon 23 Nov 10:20: Dee was eerst.",
    );
    expect(page.getByRole("button", { name: /^Accept/ }).elements()).toEqual([]);
    expect(focused()?.className).toBe("accepted");
    expect(announced).toBe(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are accepted with a reason, which is sent once and shown with focus on it", async () => {
    const server = sampleServer(true);
    const element = await showThem(server);
    const said: string[] = [];
    const heard: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));
    element.addEventListener("roster-warning-accepted", ({ detail }) =>
      heard.push(detail.accepted.memberId),
    );

    await ask(element, "  Bram asked for it.  ");
    await new Promise(requestAnimationFrame);
    await settled(element);

    expect(bodies(server)).toEqual([
      {
        memberId: "bram",
        ruleId: "ATW-5.3-daily-rest",
        at: "2027-01-10T07:00:00+01:00",
        reason: "Bram asked for it.",
      },
    ]);
    expect(textOf(element)).toContain("Bram asked for it.");
    expect(said).toEqual(["Accepted for Bram O’Neill."]);
    expect(heard).toEqual(["bram"]);
    expect(focused()?.className).toBe("accepted");
    expect(page.getByRole("button", { name: ACCEPT }).elements()).toEqual([]);
  });

  it.each([
    ["of spaces", "   ", "Write why you accept this, in 1 to 500 characters."],
    ["of 501 characters", "x".repeat(501), "The reason has 501 characters; make it 500 at most."],
  ])("are not accepted with a reason %s", async (_, reason, fault) => {
    const server = sampleServer(true);
    const element = await showThem(server);

    await ask(element, reason);

    expect(bodies(server)).toEqual([]);
    expect(textOf(element)).toContain(fault);
    const field = page.getByLabelText("Why do you accept this?").element();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(focused()).toBe(field);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("are accepted with a reason of exactly 500 characters", async () => {
    const server = sampleServer(true);
    const element = await showThem(server);

    await ask(element, "x".repeat(500));

    expect(bodies(server)).toHaveLength(1);
  });

  it("stay as they are when the team lead leaves it, and focus returns", async () => {
    const server = sampleServer(true);
    const element = await showThem(server);

    await page.getByRole("button", { name: ACCEPT }).click();
    await settled(element);
    await page.getByRole("button", { name: "Leave it" }).click();
    await settled(element);

    expect(bodies(server)).toEqual([]);
    expect(focused()?.getAttribute("aria-label")).toMatch(ACCEPT);
  });

  it("keep what was typed when the server refuses, and say why", async () => {
    const server = sampleServer(true).on("POST /teams/*/periods/*/rule-violations/accept", () =>
      problem(422, "violation-not-acceptable", {
        ruleViolations: [periodViolations[0]?.violation],
      }),
    );
    const element = await showThem(server);

    await ask(element, "Because.");

    expect(textOf(element)).toContain("This cannot be accepted.");
    expect(
      (page.getByLabelText("Why do you accept this?").element() as HTMLTextAreaElement).value,
    ).toBe("Because.");
  });

  it("tell where the history is too short, and for whom", async () => {
    const element = await showThem(sampleServer(true));

    await userEvent.click(page.getByText("Too little history (1)"));

    expect(textOf(element)).toContain(
      "kijkt over 16 weken; daarvan zijn er 9 bekend. " +
        "Source: ATW art. 5:7 lid 2 For Amina Visser, Bram O’Neill",
    );
  });

  it("are a few at first when there are many, and all when asked", async () => {
    const many = Array.from({ length: 12 }, (_, day) => ({
      ...periodViolations[1]!,
      violation: {
        ...periodViolations[1]!.violation,
        at: `2027-01-${day + 10}T07:00:00+01:00`,
      },
    }));
    const server = sampleServer(true).on("GET /teams/*/periods/*/rule-violations", {
      items: many,
      historyGaps: [],
    });
    const element = await showThem(server);
    const shown = (): number =>
      element.shadowRoot?.querySelectorAll("roster-violation").length ?? 0;
    expect(shown()).toBe(10);

    await page.getByRole("button", { name: "Show all 12" }).click();
    await settled(element);

    expect(shown()).toBe(12);
  });

  it("say so when every rule is kept", async () => {
    const server = sampleServer(true).on("GET /teams/*/periods/*/rule-violations", {
      items: [],
      historyGaps: [],
    });
    const element = await showThem(server);

    expect(textOf(element)).toContain("This roster keeps every rule.");
  });
});
