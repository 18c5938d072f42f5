import { page, userEvent } from "vitest/browser";
import type { ApprovalLine, RosterPeriod } from "@samenrooster/contract";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod, aViolation } from "../../testing/sample.ts";
import { anApprovalLine, approvalLines } from "../../testing/sample-approval.ts";
import "./approval.ts";
import type { RosterApproval } from "./approval.component.ts";

const APPROVE = "POST /teams/*/periods/*/lines/approve";
const OVERVIEW = "GET /teams/*/periods/*/approval-overview";

afterEach(() => sessionStorage.clear());

const approving = aPeriod({ phase: "APPROVAL", possibleCommands: ["SEND_BACK", "APPROVE"] });

async function showApproval(
  server: FakeServer,
  period: RosterPeriod | undefined = approving,
  leads = true,
): Promise<RosterApproval> {
  const element = await show("roster-approval", { context: aContext(server, { leads }), period });
  element.addEventListener(
    "roster-period-changed",
    ({ detail }) => (element.period = detail.period),
  );
  return element;
}

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

function serverWith(lines: readonly ApprovalLine[]): FakeServer {
  return sampleServer(true).on(OVERVIEW, {
    asOf: "2026-11-23T11:00:00+01:00",
    periodId: "p1",
    phase: "APPROVAL",
    openShifts: 0,
    shortfallMinutes: 0,
    exceptions: lines.filter(({ exceptions }) => exceptions.length > 0).length,
    lines,
  });
}

function bodiesOf(server: FakeServer, asked: string): unknown[] {
  return server.asked.filter(({ route }) => route === asked).map(({ body }) => body);
}

describe("approving a roster", () => {
  it("shows what asks for a decision first, with the numbers, and the rest together", async () => {
    const element = await showApproval(sampleServer(true));
    const said = textOf(element);

    expect(said).toContain("Asks for a decision (3)");
    expect(said).toContain("Bram O’Neill 95 h planned, 96 h contract 12 shifts 5 nights");
    expect(said).toContain("✕ 1 rule broken ! 5 nights, more than the own part");
    expect(said).toContain("! 5 h 54 min above the target hours");
    expect(said).toContain("! 1 pick did not stand when the roster was completed");
    expect(said.indexOf("Asks for a decision")).toBeLessThan(said.indexOf("Without an exception"));
    expect(said).toContain("Your own line. Another team lead or a deputy approves it.");
    expect(said).toContain("Still open: 2 shifts ▼ Shortfall left: 16 h");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says yes to one line, and shows who did so", async () => {
    const server = sampleServer(true);
    const element = await showApproval(server);

    await press(element, "Approve: Esra Yılmaz");

    expect(bodiesOf(server, APPROVE)).toEqual([{ memberIds: ["esra"] }]);
    expect(textOf(element)).toContain("Approved: 1 line.");
    expect(textOf(element)).toContain("1 of 5 approved");
    expect(textOf(element)).toContain("Approved by Lea Lead, Mon 23 Nov 11:00");
    expect(deepFocus()?.textContent.trim()).toBe("Roster lines");
  });

  it("says yes to all without an exception at once, and not to the own line", async () => {
    const server = sampleServer(true);
    const element = await showApproval(server);

    await press(element, "Approve this one");

    expect(bodiesOf(server, APPROVE)).toEqual([{}]);
    expect(textOf(element)).toContain("Without an exception (1) Amina Visser");
  });

  it("says yes to ticked lines together, by keyboard", async () => {
    const server = sampleServer(true);
    const element = await showApproval(server);

    page.getByRole("checkbox", { name: "Choose Dirk de Jong" }).element().focus();
    await userEvent.keyboard(" ");
    page
      .getByRole("checkbox", { name: "Choose Chantal van der Heijden-Wolthuis" })
      .element()
      .focus();
    await userEvent.keyboard(" ");
    await settled(element);
    page.getByRole("button", { name: "Approve the chosen (2)" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(bodiesOf(server, APPROVE)).toEqual([{ memberIds: ["dirk", "chantal"] }]);
    expect(textOf(element)).toContain("Asks for a decision (1) Bram");
    expect(page.getByRole("button", { name: /Approve the chosen/ }).elements()).toEqual([]);
  });

  it("ticks all that can be approved, and never what a rule blocks", async () => {
    const element = await showApproval(sampleServer(true));

    await page.getByLabelText("Choose all 2").click();
    await settled(element);

    expect(page.getByRole("button", { name: "Approve the chosen (2)" }).elements()).toHaveLength(1);
    expect(page.getByRole("checkbox", { name: "Choose Bram O’Neill" }).elements()).toEqual([]);
    expect(textOf(element)).toContain("It can be approved once the roster no longer breaks");
  });

  it("shows the rules behind a line, and lets a warning be accepted there", async () => {
    const warned = [
      {
        memberId: "chantal",
        displayName: "Chantal van der Heijden-Wolthuis",
        violation: aViolation({ severity: "WARN", message: "Seven shifts in a row." }),
      },
    ];
    const server = sampleServer(true).on("GET /teams/*/periods/*/rule-violations", () => ({
      items: warned,
      historyGaps: [],
    }));
    server.on("POST /teams/*/periods/*/rule-violations/accept", () => {
      const lines = approvalLines.map((line) =>
        line.memberId === "chantal"
          ? { ...line, unacceptedWarnings: 0, exceptions: ["HOURS_OUTSIDE_BAND"] }
          : line,
      );
      server.on(OVERVIEW, {
        asOf: "2026-11-23T11:00:00+01:00",
        periodId: "p1",
        phase: "APPROVAL",
        openShifts: 0,
        shortfallMinutes: 0,
        exceptions: 3,
        lines,
      });
      const accepted = { by: "Lea Lead", at: "2026-11-23T11:00:00+01:00", reason: "Agreed." };
      return { ...warned[0], violation: { ...warned[0]?.violation, accepted } };
    });
    const element = await showApproval(server);

    await page.getByText("See why").nth(1).click();
    await settled(element);
    expect(textOf(element)).toContain("Mind this: Seven shifts in a row.");
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole("button", { name: /^Accept/ }).click();
    await settled(element);
    await page.getByRole("textbox").fill("Agreed with her.");
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await settled(element);

    expect(textOf(element)).not.toContain("warning that nobody has accepted");
    expect(textOf(element)).toContain("! 5 h 54 min above the target hours");
  });

  it("tells why a pick did not stand", async () => {
    const element = await showApproval(sampleServer(true));

    await page.getByText("See why").nth(2).click();
    await settled(element);

    expect(textOf(element)).toContain("Friday 8 January: De nacht van 7 januari");
  });

  it("sends the roster back with a remark for one person", async () => {
    const server = sampleServer(true);
    const element = await showApproval(server);

    await press(element, "Send back, with a remark for Dirk de Jong");
    expect(page.getByLabelText("These colleagues only, each alone").element()).toBeChecked();
    expect(
      page.getByRole("checkbox", { name: "Dirk de Jong", exact: true }).element(),
    ).toBeChecked();
    await page.getByLabelText("What has to change?").fill("Give one night back, please.");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Send back");

    expect(bodiesOf(server, "POST /teams/*/periods/*/send-back")).toEqual([
      { remark: "Give one night back, please.", memberIds: ["dirk"] },
    ]);
    expect(textOf(element)).toContain("The period is now in the phase Picking.");
    expect(textOf(element)).toContain("Give one night back, please. For Dirk de Jong · Lea Lead");
  });

  it("keeps a remark that was not sent, and says what it lacks", async () => {
    const element = await showApproval(sampleServer(true));
    await press(element, "Send back to picking");

    await press(element, "Send back");
    expect(textOf(element)).toContain("Write down what has to change.");
    await page.getByLabelText("What has to change?").fill("x".repeat(501));
    await press(element, "Send back");
    expect(textOf(element)).toContain("This is 501 characters; 500 fit.");
    await page.getByLabelText("What has to change?").fill("Half a sentence");
    await page.getByLabelText("These colleagues only, each alone").click();
    await press(element, "Send back");
    expect(textOf(element)).toContain("Choose at least one colleague, or the whole team.");

    const again = await showApproval(sampleServer(true));
    await press(again, "Send back to picking");
    expect(page.getByLabelText("What has to change?").element()).toHaveValue("Half a sentence");
  });

  it("approves the whole and publishes it", async () => {
    const server = sampleServer(true).on("POST /teams/*/periods/*/publish", () =>
      aPeriod({ phase: "PUBLISHED", possibleCommands: ["CLOSE"] }),
    );
    const element = await showApproval(server);

    await press(element, "Approve the whole roster");
    expect(textOf(element)).toContain("Approved. The roster can be published.");
    await press(element, "Publish");

    expect(textOf(element)).toContain("Published. The team can see the roster.");
    expect(textOf(element)).toContain("This roster is published.");
    expect(page.getByRole("button", { name: /^Approve/ }).elements()).toEqual([]);
  });

  it("tells that somebody was first, and shows what stands", async () => {
    const server = sampleServer(true).on(APPROVE, () => problem(409, "wrong-phase"));
    const element = await showApproval(server);

    await press(element, "Approve: Esra Yılmaz");

    expect(textOf(element)).toContain("This is not possible in this phase. Refresh");
    expect(server.asked.filter(({ route }) => route === OVERVIEW)).toHaveLength(2);
  });

  it("tells whose roster a rule forbids meanwhile, and tries again with the same key", async () => {
    const server = sampleServer(true);
    const approve = server.handler(APPROVE);
    server.on(APPROVE, () =>
      problem(422, "rule-violated", {
        ruleViolations: [aViolation({ message: "Esra has 8 hours of rest." })],
      }),
    );
    const element = await showApproval(server);
    await press(element, "Approve: Esra Yılmaz");
    expect(textOf(element)).toContain("A rule stands in the way. Esra has 8 hours of rest.");

    server.on(APPROVE, approve);
    await press(element, "Try again");

    expect(textOf(element)).toContain("Approved: 1 line.");
    const keys = server.asked.filter(({ route }) => route === APPROVE).map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
  });

  it("offers nothing to decide in another phase, or to who only looks", async () => {
    const looking = await showApproval(sampleServer(true), aPeriod());
    expect(textOf(looking)).toContain("This period is in the phase Picking.");
    expect(page.getByRole("button", { name: /^Approve/ }).elements()).toEqual([]);
    expect(page.getByRole("checkbox").elements()).toEqual([]);

    await showApproval(sampleServer(true), approving, false);
    expect(page.getByRole("button", { name: /^Approve/ }).elements()).toEqual([]);
  });

  it("asks again when something happened, and keeps what was ticked", async () => {
    const server = sampleServer(true);
    const element = await showApproval(server);
    await page.getByRole("checkbox", { name: "Choose Dirk de Jong" }).click();

    element.news = 1;
    await settled(element);

    expect(server.asked.filter(({ route }) => route === OVERVIEW)).toHaveLength(2);
    expect(page.getByRole("button", { name: "Approve the chosen (1)" }).elements()).toHaveLength(1);
  });

  it("says so without a period, and with nobody in it", async () => {
    const empty = await showApproval(serverWith([]));
    expect(textOf(empty)).toContain("Nobody is a member of the team in this period.");

    const context = aContext(sampleServer(true), { leads: true });
    const none = await show("roster-approval", { context, period: undefined });
    expect(textOf(none)).toContain("There is no roster period to approve yet.");
  });

  it("holds 200 lines with long and Arabic names on a telephone", async () => {
    await page.viewport(320, 700);
    const lines = Array.from({ length: 200 }, (_, index) =>
      anApprovalLine(`m${index}`, {
        displayName:
          index % 2 === 0 ? "Wilhelmina-Fleur d’Oultremont-van’tHoenderdaalsewegje" : "نور الهدى",
        ...(index < 30 ? { unacceptedWarnings: 2, exceptions: ["WARNING_NOT_ACCEPTED"] } : {}),
      }),
    );
    const element = await showApproval(serverWith(lines));

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(textOf(element)).toContain("Asks for a decision (30)");
    await press(element, "Show all 30");
    await press(element, "Show all 170");
    expect(page.getByRole("button", { name: /^Approve: / }).elements()).toHaveLength(200);
    await page.viewport(1280, 900);
  });
});

describe("the deputies of a team lead", () => {
  async function showDeputies(server: FakeServer): Promise<RosterApproval> {
    const element = await showApproval(server);
    await press(element, "Deputies");
    return element;
  }

  it("are shown with their days, and can be named and ended", async () => {
    const server = sampleServer(true);
    const element = await showDeputies(server);
    expect(textOf(element)).toContain(
      "Chantal van der Heijden-Wolthuis Now 20 November 2026 to 6 December 2026 Named by Lea Lead",
    );
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByLabelText("Colleague").selectOptions("Esra Yılmaz");
    await page.getByLabelText("First day").fill("2026-12-01");
    await page.getByLabelText("Last day").fill("2026-12-03");
    await press(element, "Name as deputy");

    expect(bodiesOf(server, "POST /teams/*/deputies")).toEqual([
      { memberId: "esra", from: "2026-12-01", until: "2026-12-04" },
    ]);
    expect(textOf(element)).toContain("Esra Yılmaz Later 1 December 2026 to 3 December 2026");

    await press(element, "End the days of the deputy Chantal van der Heijden-Wolthuis");
    expect(textOf(element)).toContain("is no deputy any more.");
    expect(textOf(element)).toContain("There is no deputy now.");
    expect(textOf(element)).toContain("Earlier (1)");
  });

  it("are named for days that can be", async () => {
    const server = sampleServer(true);
    const element = await showDeputies(server);

    await page.getByLabelText("First day").fill("2026-11-01");
    await press(element, "Name as deputy");

    expect(textOf(element)).toContain("Choose a first day from today on");
    expect(bodiesOf(server, "POST /teams/*/deputies")).toEqual([]);
  });

  it("say what went wrong, and keep what was filled in", async () => {
    const server = sampleServer(true).on("POST /teams/*/deputies", () =>
      problem(422, "impossible-document", { detail: "She is a deputy on these days already." }),
    );
    const element = await showDeputies(server);

    await page.getByLabelText("First day").fill("2026-12-01");
    await press(element, "Name as deputy");

    expect(textOf(element)).toContain("She is a deputy on these days already.");
    expect(page.getByLabelText("First day").element()).toHaveValue("2026-12-01");
  });
});

function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
}
