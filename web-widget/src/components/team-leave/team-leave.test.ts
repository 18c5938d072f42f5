import { page, userEvent } from "vitest/browser";
import { beforeEach, describe, expect, it } from "vitest";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aLeaveRequest } from "../../testing/sample-team-leave.ts";
import "./team-leave.ts";
import type { RosterTeamLeave } from "./team-leave.component.ts";

const ANSWER = "POST /teams/*/leave-requests/*/answer";
const LIST = "GET /teams/*/leave-requests";
const BRAM = "Bram O’Neill, 24 December 2026 to 25 December 2026";

const showFor = (server: FakeServer): Promise<RosterTeamLeave> =>
  show("roster-team-leave", { context: aContext(server, { leads: true }) });

async function press(element: Element, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(element);
}

beforeEach(() => sessionStorage.clear());

describe("the leave of a team", () => {
  it("shows what waits, with what granting it does day by day", async () => {
    const element = await showFor(sampleServer(true));
    const text = textOf(element);

    expect(text).toContain("Waits for an answer (3) Bram O’Neill Waits 24 December 2026 to 25");
    expect(text).toContain("16 h of leave");
    expect(text).toContain("Thu 24 Dec: full, 2 of 2 on leave");
    expect(text).toContain("Thu 24 Dec: full for level 3");
    expect(text).toContain("! Lacks a person: Nachtdienst (level 3)");
    expect(text).toContain("Without this leave 1 shift lacks a person too.");
    expect(text).toContain(
      "Late dienst, Fri 25 Dec: a colleague has to take this shift over first",
    );
    expect(text).toContain("There is room on every day, and no shift lacks anybody.");
    expect(text).toContain("Your own request. Another team lead or a deputy decides.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("grants leave, by keyboard", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);

    page.getByRole("button", { name: "Grant: Dirk de Jong, 11 January 2027" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);

    expect(server.asked.find(({ route }) => route === ANSWER)?.body).toEqual({ reply: "GRANT" });
    expect(textOf(element)).toContain("Granted: leave of Dirk de Jong.");
    expect(textOf(element)).toContain("Waits for an answer (2)");
    const calendars = server.asked.filter(({ route }) => route.endsWith("/leave-calendar"));
    expect(calendars).toHaveLength(2);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("Leave");
  });

  it("refuses leave with a remark, which is kept while it is not sent", async () => {
    const server = sampleServer(true);
    await showFor(server);
    await page.getByLabelText("Remark for Bram O’Neill").fill("x".repeat(1001));
    const element = await showFor(server);
    await press(element, `Refuse: ${BRAM}`);
    expect(textOf(element)).toContain("This is 1001 characters; 1000 fit.");

    await page.getByLabelText("Remark for Bram O’Neill").fill("Two are away already.");
    await press(element, `Refuse: ${BRAM}`);

    expect(server.asked.find(({ route }) => route === ANSWER)?.body).toEqual({
      reply: "REFUSE",
      remark: "Two are away already.",
    });
    await page.getByText("Answered (2)").click();
    expect(textOf(element)).toContain("Refused 24 December 2026 to 25 December 2026");
    expect(textOf(element)).toContain("By Lea Lead, Mon 23 Nov 11:00 Two are away already.");
  });

  it("says which days are full, and keeps the request and what was typed", async () => {
    const server = sampleServer(true).on(ANSWER, () =>
      problem(409, "leave-day-full", {
        errors: [
          {
            pointer: "",
            value: "2026-12-24",
            message: "On 24 December 2 are on leave, and the team agreed on at most 2.",
            code: "leave-day-full",
          },
        ],
      }),
    );
    const element = await showFor(server);
    await page.getByLabelText("Remark for Bram O’Neill").fill("Enjoy!");

    await press(element, `Grant: ${BRAM}`);

    expect(textOf(element)).toContain("There is no room left. The leave was not granted.");
    expect(textOf(element)).toContain("the team agreed on at most 2. Refuse it with a remark");
    expect(page.getByLabelText("Remark for Bram O’Neill").element()).toHaveValue("Enjoy!");
    expect(server.asked.filter(({ route }) => route === LIST)).toHaveLength(2);
  });

  it("says which shift stands in the way", async () => {
    const server = sampleServer(true).on(ANSWER, () =>
      problem(409, "leave-over-held-shift", { detail: "1 shift stands in the way." }),
    );
    const element = await showFor(server);

    await press(element, `Grant: ${BRAM}`);

    expect(textOf(element)).toContain("A shift stands in the way. The leave was not granted.");
  });

  it("tells that somebody answered before, and shows that answer", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    server.on(ANSWER, () =>
      problem(409, "leave-already-answered", { detail: "Karin refused this leave." }),
    );
    server.on(LIST, {
      asOf: "2026-11-23T11:00:00+01:00",
      items: [aLeaveRequest({ state: "REFUSED", possibleReplies: [], answeredByName: "Karin" })],
    });

    await press(element, `Grant: ${BRAM}`);

    expect(textOf(element)).toContain(
      "This request was answered already. Karin refused this leave",
    );
    expect(textOf(element)).toContain("No request for leave waits for an answer");
    expect(textOf(element)).toContain("Answered (1)");
  });

  it("says where leave is kept where HR is the master", async () => {
    const server = sampleServer(true)
      .on("GET /leave-settings", { master: "HR", askAt: "MijnHR" })
      .on(LIST, { asOf: "2026-11-23T11:00:00+01:00", items: [] });
    const element = await showFor(server);

    expect(textOf(element)).toContain("leave is asked and granted in MijnHR.");
    expect(textOf(element)).not.toContain("waits for an answer");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("leads from month to month", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    expect(textOf(element)).toContain("November 2026");

    await press(element, "Next month");

    expect(textOf(element)).toContain("December 2026");
    expect(textOf(element)).toContain(
      "Thu 24 Dec ✕ Full 2 of 2 on leave ? 2 asked level 3: 1 of 1",
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("asks again when something happened", async () => {
    const server = sampleServer(true);
    const element = await showFor(server);
    await page.getByLabelText("Remark for Bram O’Neill").fill("Half a");

    element.news = 1;
    await settled(element);

    expect(server.asked.filter(({ route }) => route === LIST)).toHaveLength(2);
    expect(page.getByLabelText("Remark for Bram O’Neill").element()).toHaveValue("Half a");
  });

  it("says what went wrong, and asks again", async () => {
    const server = sampleServer(true);
    const list = server.handler(LIST);
    server.on(LIST, () => problem(500, "internal"));
    const element = await showFor(server);
    expect(textOf(element)).toContain("Something went wrong on the server.");

    server.on(LIST, list);
    await press(element, "Try again");

    expect(textOf(element)).toContain("Waits for an answer (3)");
  });

  it("holds 400 requests with long and Arabic names on a telephone", async () => {
    await page.viewport(320, 700);
    const items = Array.from({ length: 400 }, (_, index) =>
      aLeaveRequest({ id: `l${index}`, displayName: index % 2 ? "نور الهدى" : "W".repeat(60) }),
    );
    const server = sampleServer(true).on(LIST, { asOf: "2026-11-23T11:00:00+01:00", items });
    await showFor(server);

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(page.getByRole("button", { name: /^Grant/ }).elements()).toHaveLength(10);
    expect(page.getByRole("button", { name: "Show all 400" }).elements()).toHaveLength(1);
    await page.viewport(1280, 900);
  });
});
