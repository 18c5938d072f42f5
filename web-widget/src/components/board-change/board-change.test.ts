import type { RosterChange } from "@samenrooster/contract";
import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { boardLanguages } from "../../localization/board-languages.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aChangeOf } from "../../testing/sample-board.ts";
import { aPeriod, aShift } from "../../testing/sample.ts";
import type { RosterBoardChange } from "./board-change.component.ts";
import "./board-change.ts";

function aChange(changes: Partial<RosterChange> = {}): RosterChange {
  const held = aShift("h1", "2027-01-05", "V", { memberId: "bram" });
  const line = { memberId: "bram", displayName: "Bram O’Neill", shifts: [held], absences: [] };
  return aChangeOf(
    { kind: "GIVE_AWAY", shiftId: "h1", memberIds: ["esra"] },
    { period: aPeriod(), members: [line], openShifts: [] },
    changes,
  );
}

async function showChange(
  change: RosterChange,
  server: FakeServer = sampleServer(true),
  leads = true,
): Promise<{ element: RosterBoardChange; events: string[]; server: FakeServer }> {
  const element = await show("roster-board-change", {
    context: aContext(server, { leads }),
    board: boardLanguages.en,
    change,
  });
  const events: string[] = [];
  element.addEventListener("change-moved", (event) => {
    element.change = (event as CustomEvent<RosterChange>).detail;
    events.push("change-moved");
  });
  element.addEventListener("move-refused", () => events.push("move-refused"));
  return { element, events, server };
}

async function press(element: Element, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

describe("a change on the board", () => {
  it("tells what moves, who has answered, and until when", async () => {
    const { element } = await showChange(aChange());

    const text = textOf(element);
    expect(text).toContain("Taking over Waits for an answer");
    expect(text).toContain("from Bram O’Neill to Esra Yılmaz");
    expect(text).toContain("Esra Yılmaz no answer yet");
    expect(text).toContain("Possible until Wed 25 Nov 10:00");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is booked when the last one agreed by phone", async () => {
    const server = sampleServer(true);
    const change = aChange();
    server.on("POST /teams/*/roster-changes/*/consent-by-phone", ({ body }) => {
      const { memberId } = body as { memberId: string };
      const consents = change.consents.map((one) =>
        one.memberId === memberId ? { ...one, state: "BY_PHONE", enteredByName: "Lea" } : one,
      );
      return { ...change, consents };
    });
    const { element, events } = await showChange(change, server);

    await press(element, "Agreed by phone: Esra Yılmaz");

    expect(events).toEqual(["change-moved"]);
    expect(textOf(element)).toContain("Esra Yılmaz yes, by telephone, entered by Lea");
    expect(page.getByRole("button", { name: /^Agreed by phone/ }).elements()).toHaveLength(1);
  });

  it("is approved, declined, or somebody is chosen for it", async () => {
    const consents = aChange().consents.map((one) => ({ ...one, state: "GIVEN" as const }));
    const change = aChange({
      state: "AGREED",
      consents,
      possibleSteps: ["APPROVE", "DECLINE", "CHOOSE"],
    });
    const server = sampleServer(true).on("POST /teams/*/roster-changes/*/decision", () => change);
    const { element } = await showChange(change, server);

    await press(element, "Approve");
    await press(element, "Decline");
    await press(element, "Choose Esra Yılmaz");

    const bodies = server.asked
      .filter(({ route }) => route.includes("decision"))
      .map(({ body }) => body);
    expect(bodies).toEqual([
      { verdict: "APPROVE" },
      { verdict: "DECLINE" },
      { verdict: "CHOOSE", memberId: "esra" },
    ]);
  });

  it.each([
    ["roster-change-over", "Somebody was just ahead of you: this question is settled."],
    ["roster-change-expired", "Too late: the time of this question has run out."],
    ["roster-change-broken", "One of the shifts has changed in the meantime."],
  ])("says %s in a sentence, and asks for the fresh state", async (slug, sentence) => {
    const server = sampleServer(true).on("POST /teams/*/roster-changes/*/withdraw", () =>
      problem(409, slug, { detail: "Dit is over: om 10:15 geboekt." }),
    );
    const { element, events } = await showChange(aChange(), server);

    await press(element, "Withdraw the question");

    expect(textOf(element)).toContain(
      `${sentence} Dit is over: om 10:15 geboekt. You see how things are now`,
    );
    expect(events).toEqual(["move-refused"]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is done once, when the first answer was lost", async () => {
    const server = sampleServer(true);
    const withdraw = server.handler("POST /teams/*/roster-changes/*/withdraw");
    server.on("POST /teams/*/roster-changes/*/withdraw", () => problem(500, "internal"));
    const { element } = await showChange(aChange(), server);
    await press(element, "Withdraw the question");
    server.on("POST /teams/*/roster-changes/*/withdraw", withdraw);

    await press(element, "Try again");

    const keys = server.asked
      .filter(({ route }) => route.includes("withdraw"))
      .map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it("offers nothing to who only looks", async () => {
    await showChange(aChange(), sampleServer(true), false);

    expect(page.getByRole("button").elements()).toEqual([]);
  });
});
