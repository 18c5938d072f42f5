import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aViolation } from "../../testing/sample.ts";
import { addChangeDecisions, aCover, aSwap } from "../../testing/sample-change-decisions.ts";
import "../approval/approval.ts";
import "./change-decisions.ts";
import type { RosterChangeDecisions } from "./change-decisions.component.ts";

const LIST = "GET /teams/*/roster-changes";
const DECIDE = "POST /teams/*/roster-changes/*/decision";
const PHONE = "POST /teams/*/roster-changes/*/consent-by-phone";

const showFor = (server: FakeServer): Promise<RosterChangeDecisions> =>
  show("roster-change-decisions", { context: aContext(server, { leads: true }) });

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await settled(element);
}

function bodiesOf(server: FakeServer, asked: string): unknown[] {
  return server.asked.filter(({ route }) => route === asked).map(({ body }) => body);
}

function serverWith(items: unknown[]): FakeServer {
  return addChangeDecisions(sampleServer(true)).on(LIST, ({ query }) => ({
    asOf: "2026-11-23T11:00:00+01:00",
    items: query.get("state") === "AGREED" ? items : [],
  }));
}

describe("what exchanges ask of a team lead", () => {
  it("is a part of approving, and shows what waits for her with the effects for each side", async () => {
    const context = aContext(addChangeDecisions(sampleServer(true)), { leads: true });
    const element = await show("roster-approval", { context, period: undefined });

    await press(element, "To decide");

    const text = textOf(element);
    expect(text).toContain("Waits for you (2) Swap Vroege dienst, Tuesday 5 January");
    expect(text).toContain("from Esra Yılmaz to Bram O’Neill");
    expect(text).toContain(
      "Proposed by Esra Yılmaz, Sun 22 Nov 09:30. Runs out on Wed 25 Nov 09:30.",
    );
    expect(text).toContain("Bram O’Neill Gives: Late dienst, Thursday 7 January");
    expect(text).toContain("! Fits, mind this");
    expect(text).toContain("8 u rust na de late dienst van 9 januari");
    expect(text).toContain("+15 min in the hours account balance after it −2 h 42 min");
    expect(text).toContain("✓ Puts 1 rule right");
    expect(text).toContain("allowance 22.5% over 3 h");
    expect(text).toContain("Chantal van der Heijden-Wolthuis: yes, by telephone");
    expect(text).toContain("Still waits for colleagues (1)");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is approved, by keyboard", async () => {
    const server = addChangeDecisions(sampleServer(true));
    const element = await showFor(server);

    page
      .getByRole("button", { name: /^Approve: Swap/ })
      .element()
      .focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(bodiesOf(server, DECIDE)).toEqual([{ verdict: "APPROVE" }]);
    expect(textOf(element)).toContain("Booked. Roster and hours have changed.");
    expect(textOf(element)).toContain("Waits for you (1)");
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("To decide");
  });

  it("is declined", async () => {
    const server = addChangeDecisions(sampleServer(true));
    const element = await showFor(server);

    await press(element, /^Decline: Swap/);

    expect(bodiesOf(server, DECIDE)).toEqual([{ verdict: "DECLINE" }]);
    expect(textOf(element)).toContain("Declined. Nothing changes.");
  });

  it("is a choice among those who said yes", async () => {
    const server = addChangeDecisions(sampleServer(true));
    const element = await showFor(server);
    expect(page.getByRole("button", { name: "Choose Esra Yılmaz" }).elements()).toEqual([]);

    await press(element, "Choose Dirk de Jong");

    expect(bodiesOf(server, DECIDE)).toEqual([{ verdict: "CHOOSE", memberId: "dirk" }]);
    expect(textOf(element)).toContain("Booked. Roster and hours have changed.");
  });

  it("is a yes by telephone, of others only", async () => {
    const server = addChangeDecisions(sampleServer(true));
    const element = await showFor(server);
    await page.getByText("Still waits for colleagues (1)").click();
    await settled(element);
    expect(page.getByRole("button", { name: /^Amina Visser said yes/ }).elements()).toEqual([]);
    expect(textOf(element)).toContain("The colleague sees that you wrote this down");
    expect(await accessibilityFaults()).toEqual([]);

    await press(element, "Dirk de Jong said yes by telephone");

    expect(bodiesOf(server, PHONE)).toEqual([{ memberId: "dirk" }]);
    expect(textOf(element)).toContain("Booked. Roster and hours have changed.");
    expect(textOf(element)).not.toContain("Still waits for colleagues");
  });

  it.each([
    ["roster-change-over", "This is over already. It was booked before. You need not do anything"],
    ["roster-change-expired", "The time for this has run out. It was booked before."],
    ["roster-change-broken", "One of the shifts has changed meanwhile. It was booked before."],
  ])("tells %s, and shows what stands", async (slug, sentence) => {
    const server = addChangeDecisions(sampleServer(true)).on(DECIDE, () =>
      problem(409, slug, { detail: "It was booked before." }),
    );
    const element = await showFor(server);

    await press(element, /^Approve: Swap/);

    expect(textOf(element)).toContain(sentence);
    expect(server.asked.filter(({ route }) => route === LIST)).toHaveLength(4);
  });

  it("says which rule forbids it, and can be tried again with the same key", async () => {
    const server = addChangeDecisions(sampleServer(true));
    const decide = server.handler(DECIDE);
    server.on(DECIDE, () =>
      problem(422, "rule-violated", {
        ruleViolations: [aViolation({ message: "Bram has 8 hours of rest." })],
      }),
    );
    const element = await showFor(server);
    await press(element, /^Approve: Swap/);
    expect(textOf(element)).toContain("A rule stands in the way.");
    expect(textOf(element)).toContain("Bram has 8 hours of rest.");

    server.on(DECIDE, decide);
    await press(element, "Try again");

    expect(textOf(element)).toContain("Booked. Roster and hours have changed.");
    const keys = server.asked.filter(({ route }) => route === DECIDE).map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
  });

  it("tells effects of what waits for others only where asked for", async () => {
    const server = addChangeDecisions(sampleServer(true)).on(LIST, ({ query }) => ({
      asOf: "2026-11-23T11:00:00+01:00",
      items: query.get("state") === "PROPOSED" ? [aCover()] : [],
    }));
    const element = await showFor(server);
    expect(textOf(element)).toContain("Nothing waits for your decision");
    expect(server.asked.some(({ route }) => route.endsWith("/effects"))).toBe(false);

    await page.getByText("Still waits for colleagues (1)").click();
    await page.getByText("What it means", { exact: true }).click();
    await settled(element);

    expect(textOf(element)).toContain("Gives: Late dienst");
  });

  it("says so where nothing waits, where asking fails, and asks again when something happened", async () => {
    const empty = await showFor(serverWith([]));
    expect(textOf(empty)).toContain("Nothing waits for your decision");
    expect(await accessibilityFaults()).toEqual([]);

    const server = addChangeDecisions(sampleServer(true));
    const list = server.handler(LIST);
    server.on(LIST, () => problem(500, "internal"));
    const element = await showFor(server);
    expect(textOf(element)).toContain("Something went wrong on the server.");
    server.on(LIST, list);
    element.news = 1;
    await settled(element);
    expect(textOf(element)).toContain("Waits for you (2)");
  });

  it("holds 400 changes with long and Arabic names on a telephone", async () => {
    await page.viewport(320, 700);
    const items = Array.from({ length: 400 }, (_, index) => {
      const displayName = index % 2 ? "نور الهدى" : "W".repeat(60);
      return aSwap({
        id: `r${index}`,
        proposedByName: displayName,
        consents: [{ memberId: "m", displayName, state: "GIVEN" }],
      });
    });
    await showFor(serverWith(items));

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(page.getByRole("button", { name: "Show all 400" }).elements()).toHaveLength(1);
    await page.viewport(1280, 900);
  });
});
