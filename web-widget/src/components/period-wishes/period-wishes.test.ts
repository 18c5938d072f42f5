import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MemberWishes, WishesDocument } from "@samenrooster/contract";
import { forgetDrafts } from "../../api/draft.ts";
import type { RosterContext } from "../../roster/context.ts";
import { type FakeServer, problem, sampleServer } from "../../testing/fake-server.ts";
import { accessibilityFaults, aContext, settled, show, textOf } from "../../testing/in-the-page.ts";
import { aPeriod } from "../../testing/sample.ts";
import {
  memberWishes,
  SampleWishes,
  shiftTypes,
  stored,
  WISHES,
} from "../../testing/sample-wishes.ts";
import "./period-wishes.ts";
import type { RosterPeriodWishes } from "./period-wishes.component.ts";

const STORE = `PUT ${WISHES}`;

beforeEach(() => forgetDrafts());
afterEach(async () => {
  // What is still on its way belongs to this test.
  document.body.replaceChildren();
  forgetDrafts();
  await page.viewport(1280, 900);
});

interface Round {
  readonly server: FakeServer;
  readonly wishes: SampleWishes;
  readonly element: RosterPeriodWishes;
}

async function round(
  first?: WishesDocument,
  base: Partial<MemberWishes> = {},
  change: (server: FakeServer) => void = () => undefined,
): Promise<Round> {
  const server = sampleServer(false);
  const wishes = new SampleWishes(memberWishes(base), first).addTo(server);
  change(server);
  return { server, wishes, element: await wishing(server) };
}

function wishing(
  server: FakeServer,
  changes: Partial<RosterPeriodWishes> = {},
  context: Partial<RosterContext> = {},
): Promise<RosterPeriodWishes> {
  return show("roster-period-wishes", {
    context: aContext(server, context),
    period: aPeriod({ phase: "WISHING" }),
    ...changes,
  });
}

function day(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole("button", { name: new RegExp(name) });
}

async function open(element: Element, name: string): Promise<void> {
  await day(name).click();
  await settled(element);
}

/** Ticks what the reader sees as a bar of choices. */
async function say(element: Element, role: "radio" | "checkbox", name: string): Promise<void> {
  const wanted = page.getByRole(role, { name });
  (wanted.element() as HTMLInputElement).click();
  await settled(element);
}

function sent(server: FakeServer): WishesDocument[] {
  return server.asked
    .filter(({ route }) => route === STORE)
    .map(({ body }) => body as WishesDocument);
}

async function storedTimes(server: FakeServer, times: number): Promise<void> {
  await expect.poll(() => sent(server).length).toBe(times);
}

describe("wishes for a period", () => {
  it("says what stands on each day, what is left and who sees it", async () => {
    const { element } = await round(stored);

    await expect
      .element(day("Tuesday 5 January, Like to work: Late dienst and Vroege dienst, important"))
      .toBeVisible();
    await expect.element(day("Saturday 9 January, Like to be free, very important")).toBeVisible();
    await expect.element(day("Friday 15 January, Cannot work")).toBeVisible();
    await expect.element(day("Wednesday 6 January, No wish, Fixed free day")).toBeVisible();
    await expect
      .element(day("Monday 4 January, No wish, Fixed in your base roster: Vroege dienst"))
      .toBeVisible();
    await expect.element(day("Tuesday 26 January, No wish, You are absent")).toBeVisible();
    const text = textOf(element);
    expect(text).toContain("Colleagues do not see your wishes");
    expect(text).toContain("Cannot work: 1 left Wishes: 5 left");
    expect(text).toContain("Stored at 10:41");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("stores by itself what is said about a day, one document for what is said in a row", async () => {
    const { server, element } = await round();
    await open(element, "Thursday 7 January");

    await say(element, "radio", "Like to work");
    await say(element, "checkbox", "Vroege dienst 07:00–15:30");
    await say(element, "radio", "Very important");
    expect(textOf(element)).toContain("Being stored…");
    await storedTimes(server, 1);

    expect(sent(server)[0]?.wishes).toEqual([
      { date: "2027-01-07", kind: "WANT", shiftType: "V", strength: 3 },
    ]);
    await expect.poll(() => textOf(element)).toContain("Stored at 10:41");
    expect(textOf(element)).toContain("Wishes: 7 left");
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is used by keyboard alone, and the focus comes back to the day", async () => {
    const { server, element } = await round();
    await element.shadowRoot?.querySelector("roster-day-grid")?.focusDay("2027-01-07");

    await userEvent.keyboard("{ArrowRight}");
    await settled(element);
    await userEvent.keyboard("{Enter}");
    await settled(element);
    // No wish is chosen and has the focus: twice down is a free day.
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await settled(element);
    await userEvent.keyboard("{Escape}");
    await settled(element);
    await storedTimes(server, 1);

    expect(sent(server)[0]?.wishes).toEqual([{ date: "2027-01-08", kind: "FREE", strength: 2 }]);
    const grid = element.shadowRoot?.activeElement;
    expect(grid?.shadowRoot?.activeElement?.getAttribute("value")).toBe("2027-01-08");
  });

  it("offers no more vetoes than agreed, and says why", async () => {
    const { element } = await round({
      wishes: [
        { date: "2027-01-07", kind: "VETO" },
        { date: "2027-01-08", kind: "VETO" },
      ],
    });

    await open(element, "Sunday 10 January");

    await expect.element(page.getByRole("radio", { name: "Cannot work" })).toBeDisabled();
    expect(textOf(element)).toContain("You have used ‘Cannot work’ 2 times; no more is agreed.");
    await open(element, "Thursday 7 January");
    await expect.element(page.getByRole("radio", { name: "Cannot work" })).toBeChecked();
  });

  it("waits with storing while there is more than was agreed since", async () => {
    const { server, element } = await round(
      {
        wishes: [
          { date: "2027-01-07", kind: "VETO" },
          { date: "2027-01-08", kind: "VETO" },
          { date: "2027-01-09", kind: "VETO" },
        ],
      },
      { vetoesAllowed: 1, vetoesLeft: 0 },
    );
    expect(textOf(element)).toContain("Cannot work: 2 too many");

    await open(element, "Thursday 7 January");
    await say(element, "radio", "No wish");
    await expect.poll(() => textOf(element)).toContain("Not stored yet: your team agreed on less");
    await open(element, "Friday 8 January");
    await say(element, "radio", "No wish");
    await storedTimes(server, 1);

    expect(sent(server)[0]?.wishes).toEqual([{ date: "2027-01-09", kind: "VETO" }]);
  });

  it("asks nothing on a fixed free day", async () => {
    const { element } = await round();

    await open(element, "Wednesday 6 January");

    expect(page.getByRole("radio").elements()).toEqual([]);
    expect(textOf(element)).toContain("You need not wish for anything on this day.");
  });

  it("undoes the last change and tells what", async () => {
    const { server, element } = await round(stored);
    const said: string[] = [];
    element.addEventListener("roster-announced", ({ detail }) => said.push(detail.sentence));
    await open(element, "Saturday 9 January");
    await say(element, "radio", "No wish");
    await storedTimes(server, 1);

    await page.getByRole("button", { name: "Undo" }).click();
    await storedTimes(server, 2);

    expect(sent(server)[1]?.wishes).toEqual(
      expect.arrayContaining([{ date: "2027-01-09", kind: "FREE", strength: 3 }]),
    );
    expect(said).toEqual(["Undone: Saturday 9 January."]);
  });

  it("keeps what was said while there is no connection, over a reload, and stores it later", async () => {
    const { server, wishes, element } = await round();
    server.on(STORE, () => Promise.reject(new TypeError("down")));
    await open(element, "Thursday 7 January");
    await say(element, "radio", "Like to be free");
    await expect.poll(() => textOf(element)).toContain("Not stored yet. It happens by itself");
    expect(await accessibilityFaults()).toEqual([]);

    wishes.addTo(server);
    const again = await wishing(server);
    await expect.element(day("Thursday 7 January, Like to be free")).toBeVisible();

    await expect.poll(() => textOf(again)).toContain("Stored at 10:41");
    expect(wishes.latest?.wishes).toEqual([{ date: "2027-01-07", kind: "FREE", strength: 2 }]);
  });

  it("stores at once when asked, once the connection is back", async () => {
    const { server, wishes, element } = await round();
    server.on(STORE, () => Promise.reject(new TypeError("down")));
    await open(element, "Thursday 7 January");
    await say(element, "radio", "Like to be free");
    const now = page.getByRole("button", { name: "Store now" });
    await expect.element(now).toBeVisible();

    wishes.addTo(server);
    await now.click();

    await expect.poll(() => textOf(element)).toContain("Stored at 10:41");
    const keys = server.asked.filter(({ route }) => route === STORE).map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
  });

  it("shows what another device stored, and puts mine back when asked", async () => {
    const { server, wishes, element } = await round(stored);
    await open(element, "Thursday 7 January");
    wishes.add({ wishes: [{ date: "2027-01-08", kind: "VETO" }] });

    await say(element, "radio", "Like to be free");
    await expect.poll(() => textOf(element)).toContain("Your wishes were changed elsewhere");
    expect(textOf(element)).toContain(
      "Not stored: Thursday 7 January. You now see what is stored.",
    );
    await expect.element(day("Saturday 9 January, No wish")).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole("button", { name: "Put my changes back" }).click();
    await storedTimes(server, 2);

    await expect.poll(() => textOf(element)).toContain("Stored at 10:43");
    expect(wishes.latest?.wishes).toEqual([
      { date: "2027-01-07", kind: "FREE", strength: 2 },
      { date: "2027-01-08", kind: "VETO" },
    ]);
    expect(textOf(element)).not.toContain("changed elsewhere");
  });

  it("leaves what another device stored when asked", async () => {
    const { wishes, element } = await round(stored);
    await open(element, "Thursday 7 January");
    wishes.add({ wishes: [] });
    await say(element, "radio", "Like to be free");
    const leave = page.getByRole("button", { name: "Leave it as it is now" });
    await expect.element(leave).toBeVisible();

    await leave.click();
    await settled(element);

    expect(textOf(element)).not.toContain("changed elsewhere");
    expect(wishes.latest?.wishes).toEqual([]);
  });

  it("goes back to what is stored when the server refuses, with its reasons and what was typed", async () => {
    const message = "3 vetoes stand here; the team agreed on at most 2 in a period.";
    const { element } = await round(stored, {}, (server) =>
      server.on(STORE, () =>
        problem(422, "impossible-document", {
          errors: [{ pointer: "/wishes/2/kind", message, code: "too-many-vetoes" }],
        }),
      ),
    );

    await page.getByLabelText("Note to your team lead").fill("Liever geen nachten <b>");
    await open(element, "Thursday 7 January");
    await say(element, "radio", "Cannot work");

    // The note was refused first, by itself.
    await expect
      .poll(() => textOf(element))
      .toContain("Not stored: Thursday 7 January and your note.");
    const text = textOf(element);
    expect(text).toContain(message);
    expect(text).toContain("Liever geen nachten <b>");
    await expect.element(day("Thursday 7 January, No wish")).toBeVisible();
    await expect
      .element(page.getByLabelText("Note to your team lead"))
      .toHaveValue(stored.noteToLead);
    await page.getByRole("button", { name: "Understood" }).click();
    await settled(element);
    expect(textOf(element)).not.toContain(message);
  });

  it("tells that wishing ended before the last change was stored", async () => {
    const { server, element } = await round(stored);
    server
      .on(STORE, () => problem(409, "wrong-phase"))
      .on(`GET ${WISHES}`, () => memberWishes({ editable: false }));

    await open(element, "Thursday 7 January");
    await say(element, "radio", "Like to be free");

    await expect.poll(() => textOf(element)).toContain("The period has moved to another phase.");
    expect(textOf(element)).toContain("Not stored: Thursday 7 January.");
    expect(page.getByRole("radio").elements()).toEqual([]);
  });

  it("stores the note to the team lead, and takes it away when it is emptied", async () => {
    const { server, element } = await round(stored);
    const note = page.getByLabelText("Note to your team lead");

    await note.fill("’s Avonds graag vrij");
    await storedTimes(server, 1);
    await note.fill("  ");
    await storedTimes(server, 2);

    expect(sent(server).map(({ noteToLead }) => noteToLead)).toEqual([
      "’s Avonds graag vrij",
      undefined,
    ]);
    expect(textOf(element)).toContain("Write nothing about your health.");
  });

  it("goes back to an earlier version", async () => {
    const { wishes, element } = await round(stored);
    wishes.add({ wishes: [] });
    const again = await wishing(sampleWith(wishes));
    await page.getByText("Earlier versions").click();
    await settled(again);
    expect(textOf(again)).toContain("Monday 23 November at 10:42 Now No wishes");
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole("button", { name: "Back to this: Monday 23 November at 10:41" }).click();
    await settled(again);

    await expect.element(day("Saturday 9 January, Like to be free")).toBeVisible();
    expect(textOf(again)).toContain("You went back to Monday 23 November at 10:41 then");
    expect(wishes.latest).toMatchObject({ number: 3, restored: 1 });
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => wishes.latest?.number).toBe(4);
    expect(wishes.latest?.wishes).toEqual([]);
    expect(element.isConnected).toBe(false);
  });

  it("says why an earlier version cannot come back", async () => {
    const { server, wishes } = await round(stored);
    wishes.add({ wishes: [] });
    server.on(`POST ${WISHES}/restore`, () =>
      problem(422, "impossible-document", { detail: "The team agreed on at most 0 vetoes." }),
    );
    const element = await wishing(server);
    await page.getByText("Earlier versions").click();
    await settled(element);

    await page.getByRole("button", { name: /^Back to this/ }).click();
    await settled(element);

    expect(textOf(element)).toContain("The team agreed on at most 0 vetoes.");
    expect(wishes.latest?.number).toBe(2);
  });

  it.each([
    ["DRAFT", "You cannot state wishes yet."],
    ["PICKING", "Wishing has ended: your wishes do not change any more."],
    ["PUBLISHED", "This roster is published. Here you can read what you had wished for."],
  ] as const)("in %s tells what holds and shows what was wished", async (phase, sentence) => {
    const server = sampleServer(false);
    const element = await wishing(server, { period: aPeriod({ phase }) });

    await open(element, "Saturday 9 January");

    const text = textOf(element);
    expect(text).toContain(sentence);
    expect(text).toContain("Like to be free, very important");
    expect(text).toContain("Op dinsdag werk ik graag met Esra samen.");
    expect(page.getByRole("radio").elements()).toEqual([]);
    expect(page.getByRole("button", { name: "Undo" }).elements()).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says so when the wishes cannot be read, and tries again", async () => {
    const server = sampleServer(false).on(`GET ${WISHES}`, () => problem(500, "internal"));
    const element = await wishing(server);
    expect(textOf(element)).toContain("Something went wrong on the server.");

    new SampleWishes(memberWishes(), stored).addTo(server);
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(element);

    expect(textOf(element)).toContain("Stored at 10:41");
  });

  it("shows quietly what another device stored, when there is news", async () => {
    const { wishes, element } = await round(stored);
    wishes.add({ wishes: [{ date: "2027-01-08", kind: "VETO" }] });

    element.news = 1;
    await settled(element);

    await expect.element(day("Friday 8 January, Cannot work")).toBeVisible();
  });

  it("fits a telephone of 320 pixels with a year, many types and odd names", async () => {
    await page.viewport(320, 640);
    const types = Array.from({ length: 30 }, (_, at) => ({
      ...shiftTypes[0],
      code: `LANGECODE-${at}`,
      name:
        at % 2
          ? "الوردية المسائية في قسم الرعاية"
          : "Vroege-dienst-met-een-heel-lange-naam-zonder-einde’s-avonds",
    }));
    const { element } = await round(
      { wishes: [{ date: "2027-01-07", kind: "WANT", shiftType: "LANGECODE-1", strength: 3 }] },
      {},
      (server) => server.on("GET /teams/*/shift-types", { items: types }),
    );
    element.period = aPeriod({ phase: "WISHING", until: "2028-01-01" });
    await settled(element);

    await open(element, "Thursday 7 January");

    expect(document.documentElement.scrollWidth).toBe(320);
    await expect.element(day("Friday 31 December")).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

function sampleWith(wishes: SampleWishes): FakeServer {
  const server = sampleServer(false);
  wishes.addTo(server);
  return server;
}
