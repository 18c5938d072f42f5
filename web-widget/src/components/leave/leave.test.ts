import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetDrafts } from "../../api/draft.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import { aLeaveDay, aLeaveRequest, REQUESTS } from "../../testing/sample-leave.ts";
import { datesBetween } from "../../roster/dates.ts";
import "./leave.ts";
import type { RosterLeave } from "./leave.component.ts";

const ASK = "POST /teams/*/members/*/leave-requests";
const CALENDAR = "GET /teams/*/leave-calendar";
const ANSWER = `POST ${REQUESTS}/*/answer`;

beforeEach(() => forgetDrafts());
afterEach(async () => {
  forgetDrafts();
  await page.viewport(1280, 900);
});

function leave(server: FakeServer, changes: Partial<RosterLeave> = {}): Promise<RosterLeave> {
  return show("roster-leave", { context: aContext(server), period: aPeriod(), ...changes });
}

async function press(element: Element, name: string | RegExp): Promise<void> {
  await page
    .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
    .click();
  await settled(element);
}

/** What has the focus, through every shadow root. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) {
    at = at.shadowRoot.activeElement;
  }
  return at;
}

function bodies(server: FakeServer, asked: string): unknown[] {
  return server.asked.filter(({ route }) => route === asked).map(({ body }) => body);
}

function listed(items: unknown[]): object {
  return { asOf: "2026-11-23T10:45:00+01:00", items };
}

describe("leave", () => {
  it("shows her leave with its state, and the room of the team in numbers", async () => {
    const element = await leave(sampleServer(false));

    const text = textOf(element);
    expect(text).toContain("15 Feb to 19 February 2027 ? Asked 24 h of leave");
    expect(text).toContain("26 Jan to 27 January 2027 ✓ Granted");
    expect(text).toContain("Answered by Chantal van der Heijden-Wolthuis on 12 November 2026");
    await expect
      .element(page.getByRole("button", { name: "Tuesday 12 January, Full, 3 are on leave" }))
      .toBeVisible();
    await expect
      .element(
        page.getByRole("button", {
          name: "Wednesday 13 January, Room for 2 more of 3, 1 is on leave, 1 request waits for an answer",
        }),
      )
      .toBeVisible();
    await expect
      .element(page.getByRole("button", { name: /Tuesday 26 January, You are on leave/ }))
      .toBeVisible();
    expect(text).toContain("You do not see here who is on leave, nor why.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keeps what is past apart, with the remark of the team lead", async () => {
    const element = await leave(sampleServer(false));

    await page.getByText("Earlier (1)").click();

    expect(textOf(element)).toContain(
      "Chantal van der Heijden-Wolthuis added: Die week is vol; in de week erna is er wel ruimte.",
    );
  });

  it("asks for the days that were chosen, and tells what they do", async () => {
    const server = sampleServer(false);
    const element = await leave(server);

    await press(element, /Monday 11 January/);
    await press(element, /Wednesday 13 January/);
    expect(textOf(element)).toContain("3 days");
    await page.getByLabelText("Hours of leave").fill("22,5");
    await press(element, "Ask for leave");

    expect(bodies(server, ASK)).toEqual([
      { from: "2027-01-11", until: "2027-01-14", leaveMinutes: 1350 },
    ]);
    const text = textOf(element);
    expect(text).toContain("Leave asked: 11 Jan to 13 January 2027.");
    expect(text).toContain("1 day is full: Tuesday 12 January");
    expect(text).toContain("For 1 shift nobody would be left: Tuesday 12 January: Nachtdienst");
    expect(text).toContain(
      "Monday 11 January, Late dienst: becomes an open shift when the leave is granted.",
    );
    expect(text).toContain("11 Jan to 13 January 2027 ? Asked 22 h 30 min of leave");
    expect(element.shadowRoot?.activeElement?.textContent).toContain("Leave asked:");
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "Ask for leave once more");
    await expect.element(page.getByLabelText("Hours of leave")).toHaveValue("");
  });

  it("is asked by keyboard alone", async () => {
    const server = sampleServer(false);
    await leave(server);

    (page.getByLabelText("First day").element() as HTMLElement).focus();
    await page.getByLabelText("First day").fill("2027-03-01");
    await page.getByLabelText("Last day").fill("2027-03-01");
    await page.getByLabelText("Hours of leave").fill("0");
    await userEvent.keyboard("{Enter}");

    await expect
      .poll(() => bodies(server, ASK))
      .toEqual([{ from: "2027-03-01", until: "2027-03-02", leaveMinutes: 0 }]);
  });

  it("says at each field what is missing, and asks nothing", async () => {
    const server = sampleServer(false);
    const element = await leave(server);
    await page.getByLabelText("First day").fill("2026-11-23");
    await page.getByLabelText("Last day").fill("2026-11-20");
    await page.getByLabelText("Hours of leave").fill("a week");

    await press(element, "Ask for leave");

    const text = textOf(element);
    expect(text).toContain("Choose a first day from 24 November 2026 on.");
    expect(text).toContain("Choose a last day that is not before the first.");
    expect(text).toContain("Enter the hours as a number");
    expect(bodies(server, ASK)).toEqual([]);
    expect(focused()).toBe(page.getByLabelText("First day").element());
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("keeps what was typed over a refusal and a reload", async () => {
    const detail = "These days coincide with leave that you asked for.";
    const server = sampleServer(false).on(ASK, () =>
      problem(422, "impossible-document", { detail }),
    );
    const element = await leave(server);
    await press(element, /Friday 22 January/);
    await page.getByLabelText("Hours of leave").fill("8");

    await press(element, "Ask for leave");
    expect(textOf(element)).toContain(detail);
    await leave(server);

    await expect.element(page.getByLabelText("First day")).toHaveValue("2027-01-22");
    await expect.element(page.getByLabelText("Last day")).toHaveValue("2027-01-22");
    await expect.element(page.getByLabelText("Hours of leave")).toHaveValue("8");
  });

  it("asks once when the first answer was lost", async () => {
    const server = sampleServer(false);
    const working = server.handler(ASK);
    server.on(ASK, () => Promise.reject(new TypeError("down")));
    const element = await leave(server);
    await press(element, /Friday 22 January/);
    await page.getByLabelText("Hours of leave").fill("8");
    await press(element, "Ask for leave");
    expect(textOf(element)).toContain("The server does not answer.");

    server.on(ASK, working);
    await press(element, "Try again");

    const keys = server.asked.filter(({ route }) => route === ASK).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(textOf(element)).toContain("Leave asked: 22 January 2027.");
  });

  it("takes granted leave back after a question", async () => {
    const server = sampleServer(false);
    const element = await leave(server);
    const said: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));

    await press(element, "Withdraw: 26 Jan to 27 January 2027");
    expect(textOf(element)).toContain("This leave is granted. Would you like to give it back?");
    expect(focused()).toBe(page.getByRole("button", { name: "Yes, withdraw" }).element());
    expect(await accessibilityFaults()).toEqual([]);
    await press(element, "No, keep it");
    expect(focused()).toBe(
      page.getByRole("button", { name: "Withdraw: 26 Jan to 27 January 2027" }).element(),
    );
    await press(element, "Withdraw: 26 Jan to 27 January 2027");
    await press(element, "Yes, withdraw");

    expect(bodies(server, ANSWER)).toEqual([{ reply: "WITHDRAW" }]);
    expect(said).toEqual(["Withdrawn: leave 26 Jan to 27 January 2027."]);
    expect(textOf(element)).toContain("Earlier (2)");
    await expect
      .element(page.getByRole("button", { name: /Tuesday 26 January, Room for/ }))
      .toBeVisible();
  });

  it("shows how it stands when somebody answered first", async () => {
    const server = sampleServer(false).on(ANSWER, () =>
      problem(409, "leave-already-answered", { detail: "Lea Lead refused this leave." }),
    );
    const element = await leave(server);
    server.on(
      `GET ${REQUESTS}`,
      listed([
        aLeaveRequest({
          id: "v2",
          from: "2027-02-15",
          until: "2027-02-20",
          state: "REFUSED",
          possibleReplies: [],
        }),
      ]),
    );

    await press(element, "Withdraw: 15 Feb to 19 February 2027");
    await press(element, "Yes, withdraw");

    const text = textOf(element);
    expect(text).toContain("Lea Lead refused this leave.");
    expect(text).toContain("15 Feb to 19 February 2027 ✕ Refused");
  });

  it("tells what a request does that waits", async () => {
    const element = await leave(sampleServer(false));

    await press(element, "What this leave does: 15 Feb to 19 February 2027");

    expect(textOf(element)).toContain("There is room on every day.");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says where to ask when HR is the master, and shows the room all the same", async () => {
    const server = sampleServer(false)
      .on("GET /leave-settings", { master: "HR", askAt: "https://hr.example.test/verlof" })
      .on(`GET ${REQUESTS}`, listed([]));
    const element = await leave(server);

    expect(textOf(element)).toContain(
      "You ask for leave in https://hr.example.test/verlof. Once it is granted it appears here by itself.",
    );
    await expect
      .element(page.getByRole("link"))
      .toHaveAttribute("href", "https://hr.example.test/verlof");
    expect(page.getByRole("button", { name: "Ask for leave" }).elements()).toEqual([]);
    await press(element, /Tuesday 12 January/);
    expect(textOf(element)).toContain("Tuesday 12 January Full · 3 are on leave");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("makes no link of a name, or of an address that is none of the web", async () => {
    const server = sampleServer(false).on("GET /leave-settings", {
      master: "HR",
      askAt: "javascript:alert(1)",
    });
    const element = await leave(server);

    expect(textOf(element)).toContain("You ask for leave in javascript:alert(1).");
    expect(page.getByRole("link").elements()).toEqual([]);
  });

  it("turns to HR when that became the master meanwhile", async () => {
    const server = sampleServer(false).on(ASK, () =>
      problem(409, "leave-kept-elsewhere", { detail: "Leave is asked in MyHR." }),
    );
    const element = await leave(server);
    await press(element, /Friday 22 January/);
    await page.getByLabelText("Hours of leave").fill("8");
    server.on("GET /leave-settings", { master: "HR", askAt: "MyHR" });

    await press(element, "Ask for leave");

    expect(textOf(element)).toContain("You ask for leave in MyHR.");
  });

  it("turns the month by button and by key, never to a month that is past", async () => {
    const element = await leave(sampleServer(false), { period: undefined });
    expect(textOf(element)).toContain("November 2026");
    await expect
      .element(page.getByRole("button", { name: "Previous month" }))
      .toHaveAttribute("aria-disabled", "true");

    await press(element, "Next month");
    await press(element, /Thursday 31 December/);
    await userEvent.keyboard("{ArrowRight}");
    await settled(element);

    await expect.element(page.getByRole("heading", { name: "January 2027" })).toBeVisible();
    expect(focused()).toBe(page.getByRole("button", { name: /Friday 1 January/ }).element());
  });

  it("names levels that have a limit of their own, and days without a limit", async () => {
    const server = sampleServer(false).on(CALENDAR, ({ query }: { query: URLSearchParams }) => ({
      asOf: "2026-11-23T10:45:00+01:00",
      days: datesBetween(query.get("from") ?? "", query.get("until") ?? "").map((date) => {
        const { away, asked } = aLeaveDay(date);
        return { date, away, asked, levels: [{ level: 3, most: 1, away: 1 }] };
      }),
    }));
    await leave(server);

    await expect
      .element(
        page.getByRole("button", {
          name: "Friday 8 January, No limit is agreed, 1 is on leave, level 3: 1 of at most 1",
        }),
      )
      .toBeVisible();
  });

  it("says so when nothing was asked yet, and when nothing can be read", async () => {
    const empty = await leave(sampleServer(false).on(`GET ${REQUESTS}`, listed([])));
    expect(textOf(empty)).toContain("You have not asked for leave yet.");

    const server = sampleServer(false).on("GET /leave-settings", () => problem(500, "internal"));
    const element = await leave(server);
    expect(textOf(element)).toContain("Something went wrong on the server.");
    server.on("GET /leave-settings", { master: "HERE" });
    await press(element, "Try again");
    expect(textOf(element)).toContain("My leave");
  });

  it("asks again when there is news, and keeps what is being typed", async () => {
    const server = sampleServer(false);
    const element = await leave(server);
    await page.getByLabelText("Hours of leave").fill("8");
    server.on(`GET ${REQUESTS}`, listed([aLeaveRequest({ state: "GRANTED" })]));

    element.news = 1;
    await settled(element);

    expect(textOf(element)).not.toContain("15 Feb");
    await expect.element(page.getByLabelText("Hours of leave")).toHaveValue("8");
  });

  it("fits a telephone of 320 pixels with 400 requests and odd names", async () => {
    await page.viewport(320, 640);
    const items = Array.from({ length: 400 }, (_, at) =>
      aLeaveRequest({
        id: `v${at}`,
        answeredByName:
          at % 2
            ? "عبد الرحمن بن محمد الأندلسي"
            : "Bram-Johannes-Wilhelmus-van-der-Heijden-Wolthuis-O’Neill-de-Jong",
        state: "REFUSED",
        remark: "x".repeat(300),
        possibleReplies: [],
      }),
    );
    const element = await leave(sampleServer(false).on(`GET ${REQUESTS}`, listed(items)));

    expect(document.documentElement.scrollWidth).toBe(320);
    expect(textOf(element)).toContain("عبد الرحمن بن محمد الأندلسي added:");
  });
});
